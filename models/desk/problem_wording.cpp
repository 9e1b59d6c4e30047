#include "desk/problem_wording.h"

#include "desk/office_wording.h"
#include "desk/wording.h"

namespace purser::desk {

QString ProblemWording::of(const base::Error &error)
{
    const std::map<QString, QString> words {
        {QStringLiteral("keys.no-passphrase"),
            tr("This desk is locked. Name the file with its passphrase by --passphrase-file or "
               "PURSER_PASSPHRASE_FILE.")},
        {QStringLiteral("keys.no-passphrase-file"), tr("The file with the passphrase cannot be read.")},
        {QStringLiteral("keys.wrong-passphrase"),
            tr("The passphrase does not open it. Nothing was changed; try another one.")},
        {QStringLiteral("keys.no-keychain"),
            tr("This computer's keychain is locked or missing. Unlock it, or use a passphrase.")},
        {QStringLiteral("keys.not-in-keychain"),
            tr("This computer's keychain does not hold the key of this desk. Use its passphrase or recovery "
               "sheet.")},
        {QStringLiteral("keys.no-memory"), tr("Too little memory is free to open the key. Close something.")},
        {QStringLiteral("keys.cannot-write"), tr("The key's file cannot be written beside the profile.")},
        {QStringLiteral("demo.cannot-erase"),
            tr("A file of the demo is in use. Close other programs that read it, then remove it again.")},
        {QStringLiteral("demo.not-ours"),
            tr("This folder was not made by the demo, so it was left as it is.")},
        {QStringLiteral("sandbox.not-started"),
            tr("The demo's marketplace does not start. Your own desk is untouched; install purser-sandbox "
               "beside "
               "Purser, or connect a shop.")},
        {QStringLiteral("store.newer-schema"),
            tr("A newer Purser wrote this desk. It was left as it is; install the newer program.")},
        {QStringLiteral("store.busy"),
            tr("Another program keeps the desk busy. Nothing was changed; try again in a moment.")},
        {QStringLiteral("store.unreachable"),
            tr("The desk's folder cannot be opened. Check that it exists and that you may write there.")},
        {QStringLiteral("desk.no-such-user"), tr("The desk knows no such user.")},
        {QStringLiteral("file.cannot-read"), tr("The file cannot be read: %1").arg(error.detail)},
        {QStringLiteral("file.cannot-write"), tr("The file cannot be written: %1").arg(error.detail)},
        {QStringLiteral("file.not-sealed"), tr("This is no backup of Purser: %1").arg(error.detail)},
        {QStringLiteral("file.damaged"),
            tr("The backup is damaged, so nothing was restored: %1").arg(error.detail)},
        {QStringLiteral("backup.does-not-restore"),
            tr("The backup was tried and does not hold together. Keep the older one and write it anew.")},
        {QStringLiteral("restore.profile-exists"),
            tr("There is a desk in this folder already. Restore into an empty one: %1").arg(error.detail)},
        {QStringLiteral("view.no-name"), tr("A view needs a name.")},
        {QStringLiteral("view.bad-filter"), tr("The view's filter cannot be read: correct it, then save.")},
        {QStringLiteral("view.not-found"), tr("The view was deleted meanwhile.")},
        {QStringLiteral("view.not-yours"),
            tr("The view belongs to somebody else. Save it under another name.")},
        {QStringLiteral("papers.cannot-write"), tr("The file cannot be written: %1").arg(error.detail)},
    };
    const auto found = words.find(error.code);
    if (found != words.end())
        return found->second;
    if (error.code == u"shop.no-answer")
        return Wording::reason(error.code); // its detail is for the log
    if (error.code.startsWith(u"net.") || error.code.startsWith(u"sync."))
        return OfficeWording::syncProblem(error.code);
    return Wording::reason(error.code, error.detail.isEmpty() ? QStringList() : QStringList {error.detail});
}

} // namespace purser::desk
