/// The keys that other tools read from front matter; they are shown as metadata without a word.
///
/// Of Jekyll, Hugo, Docusaurus, MkDocs, Pandoc and GitHub's issue templates.
enum ForeignKeys {
  private static let known: Set<String> = [
    "about", "abstract", "aliases", "assignees", "author", "authors", "bibliography", "canonical",
    "categories", "category", "comments", "contributors", "copyright", "cover", "created", "css",
    "date", "department", "description", "dir", "display_toc", "environment", "excerpt",
    "expirydate", "has_children", "has_toc", "hide", "hide_table_of_contents", "hide_title", "icon",
    "id", "image", "images", "keywords", "labels", "lang", "language", "last-modified",
    "last-updated", "last_modified_at", "last_updated", "lastmod", "lastupdated", "layout",
    "license", "linktitle", "locale", "menu", "milestone", "modified", "name", "nav_exclude",
    "nav_order", "output", "pagination_next", "pagination_prev", "parent", "permalink", "product",
    "project", "projects", "publishdate", "published", "redirect_from", "redirect_to", "revision",
    "series", "sidebar", "sidebar_label", "sidebar_position", "subject", "subtitle", "summary",
    "team", "template", "theme", "thumbnail", "toc", "translations", "type", "updated", "version",
    "weight",
  ]

  /// Whether another tool has the key, in any case (`Version`, `lastMod`).
  static func contain(_ key: String) -> Bool { known.contains(key.lowercased()) }
}
