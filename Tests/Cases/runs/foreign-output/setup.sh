rm -rf public; mkdir public; echo mine > public/thesis.odt
