verb_help() { echo "./dev translate: brings new and gone strings of ui, app/desktop and models/desk into translations/*.ts; new ones are 'unfinished' until translated"; }
verb_main() {
    need_packages qt6-l10n-tools
    local lupdate=/usr/lib/qt6/bin/lupdate
    "$lupdate" -silent -no-obsolete -I . -I models -locations none -source-language en -target-language zh_CN ui app/desktop models/desk -ts translations/purser_zh_CN.ts
    "$lupdate" -silent -no-obsolete -I . -I models -locations none -source-language en -target-language en -pluralonly ui app/desktop models/desk -ts translations/purser_en.ts
}
