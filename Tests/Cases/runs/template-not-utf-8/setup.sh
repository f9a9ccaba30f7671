mkdir templates; printf '<p>\n\377</p>' >templates/report.mustache
