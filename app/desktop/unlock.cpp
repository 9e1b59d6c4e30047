#include "app/desktop/unlock.h"

#include "desk/keychain.h"
#include "desk/problem_wording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace purser::desktop {

namespace {

using KeyPlace = ui::Computer::KeyPlace;

constexpr int kShortest = 8;
constexpr int kWidth = 420;

/// Asks for a passphrase, twice for a new desk. @returns nothing when it was closed
std::optional<QByteArray> askPassphrase(bool isNew, const QString &problem)
{
    QDialog dialog;
    dialog.setWindowTitle(QStringLiteral("Purser"));
    dialog.setMinimumWidth(kWidth);
    auto *form = new QFormLayout(&dialog);
    auto *text =
        new QLabel(isNew ? QCoreApplication::translate("Unlock",
                       "This computer has no keychain that is open. Choose a passphrase: it alone opens the "
                       "personal data "
                       "of your buyers, and nobody can bring it back.")
                         : QCoreApplication::translate("Unlock", "Enter the passphrase of this desk."));
    text->setWordWrap(true);
    form->addRow(text);
    if (!problem.isEmpty()) {
        auto *why = new QLabel(problem);
        why->setWordWrap(true);
        form->addRow(why);
    }
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    first->setEchoMode(QLineEdit::Password);
    second->setEchoMode(QLineEdit::Password);
    form->addRow(QCoreApplication::translate("Unlock", "Passphrase"), first);
    form->addRow(QCoreApplication::translate("Unlock", "Once more"), second);
    form->setRowVisible(second, isNew);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    const auto check = [=] {
        buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(isNew ? first->text().size() >= kShortest && first->text() == second->text()
                               : !first->text().isEmpty());
    };
    check();
    QObject::connect(first, &QLineEdit::textChanged, &dialog, check);
    QObject::connect(second, &QLineEdit::textChanged, &dialog, check);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return first->text().toUtf8();
}

bool isAboutKeys(const base::Error &error)
{
    return error.code.startsWith(u"keys.");
}

void say(const base::Error &error)
{
    QMessageBox::critical(nullptr, QStringLiteral("Purser"), desk::ProblemWording::of(error));
}

std::unique_ptr<desk::Desk> openQuietly(const Wish &wish)
{
    auto desk = openDesk(wish);
    if (!desk)
        say(desk.error());
    return desk ? std::move(*desk) : nullptr;
}

} // namespace

Opened unlock(const Wish &wish)
{
    desk::Profile profile {.folder = wish.profile};
    const bool isNew = !profile.exists();
    if (hasOwnPassphrase(wish))
        return {openQuietly(wish), KeyPlace::File};
    auto secret = desk::keychainPassphrase(wish.profile, isNew);
    if (secret)
        profile.cost = store::PassphraseCost::forRandomText();
    auto place = KeyPlace::Keychain;
    QString problem;
    while (true) {
        if (!secret) {
            const auto typed = askPassphrase(isNew, problem);
            if (!typed)
                return {};
            place = KeyPlace::Passphrase;
            secret = *typed;
            profile.cost = store::PassphraseCost::forPerson();
        }
        profile.passphrase = *secret;
        auto desk = openProfile(wish, profile);
        if (desk)
            return {std::move(*desk), place};
        if (!isAboutKeys(desk.error())) {
            say(desk.error());
            return {};
        }
        problem = desk::ProblemWording::of(desk.error());
        secret = tl::unexpected(desk.error());
    }
}

} // namespace purser::desktop
