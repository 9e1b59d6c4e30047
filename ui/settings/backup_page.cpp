#include "ui/settings/backup_page.h"

#include "desk/problem_wording.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/text_field.h"
#include "ui/settings/path_field.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace purser::ui {

namespace {

using kit::Button;

constexpr int kWidth = 620;

kit::Label *title()
{
    return new kit::Label(kit::Span {.weight = kit::Weight::Strong, .size = kit::TextSize::Title});
}

kit::Label *paragraph()
{
    auto *label = new kit::Label(kit::muted({}));
    label->setWraps(/*wraps=*/true);
    return label;
}

PathField *newFile()
{
    return new PathField([](const QString &path) {
        return QFileDialog::getSaveFileName(
            nullptr, BackupPage::tr("Back up"), path, BackupPage::tr("Backups of Purser (*.purser)"));
    });
}

PathField *knownFile()
{
    return new PathField([](const QString &path) {
        return QFileDialog::getOpenFileName(
            nullptr, BackupPage::tr("Restore"), path, BackupPage::tr("Backups of Purser (*.purser)"));
    });
}

PathField *folderField()
{
    return new PathField([](const QString &path) {
        return QFileDialog::getExistingDirectory(nullptr, BackupPage::tr("Restore"), path);
    });
}

} // namespace

BackupPage::BackupPage(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_backupTitle(title())
    , m_backupHelp(paragraph())
    , m_file(newFile())
    , m_backUp(new Button(Button::Kind::Primary))
    , m_passphraseTitle(title())
    , m_passphraseHelp(paragraph())
    , m_show(new Button(Button::Kind::Normal))
    , m_passphrase(new kit::TextField({}))
    , m_restoreTitle(title())
    , m_restoreHelp(paragraph())
    , m_source(knownFile())
    , m_folder(folderField())
    , m_opening(new kit::TextField({}))
    , m_restore(new Button(Button::Kind::Normal))
    , m_progress(new kit::ProgressLine)
    , m_said(new kit::Label(kit::muted({})))
{
    m_file->setObjectName(QStringLiteral("backupFile"));
    m_backUp->setObjectName(QStringLiteral("backUpButton"));
    m_show->setObjectName(QStringLiteral("showPassphraseButton"));
    m_passphrase->edit()->setObjectName(QStringLiteral("shownPassphrase"));
    m_source->setObjectName(QStringLiteral("restoreFile"));
    m_folder->setObjectName(QStringLiteral("restoreFolder"));
    m_opening->edit()->setObjectName(QStringLiteral("restorePassphrase"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_passphrase->edit()->setReadOnly(true);
    for (kit::TextField *field : {m_passphrase, m_opening})
        field->setFixedWidth(kit::size::kFormWidth);
    m_opening->edit()->setEchoMode(QLineEdit::Password);
    m_said->setWraps(/*wraps=*/true);
    build();
    connect(m_backUp, &QPushButton::clicked, this, &BackupPage::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupPage::restore);
    connect(m_show, &QPushButton::clicked, this, &BackupPage::showPassphrase);
    connect(m_opening->edit(), &QLineEdit::textEdited, this, [this] { m_opening->setRefusal({}); });
    retranslate();
}

void BackupPage::build()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(
        kit::size::kDialog, kit::size::kDashboard, kit::size::kDialog, kit::size::kDashboard);
    column->setSpacing(kit::size::kGapSmall);
    const std::initializer_list<std::initializer_list<QWidget *>> groups {
        {m_backupTitle, m_backupHelp, m_file, m_backUp},
        {m_passphraseTitle, m_passphraseHelp, m_passphrase, m_show},
        {m_restoreTitle, m_restoreHelp, m_source, m_folder, m_opening, m_restore}};
    for (const auto &group : groups) {
        for (QWidget *widget : group)
            column->addWidget(
                widget, 0, qobject_cast<Button *>(widget) != nullptr ? Qt::AlignLeft : Qt::Alignment());
        column->addSpacing(kit::size::kDialog);
    }
    column->addStretch();
    form->setFixedWidth(kWidth);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(form);
    area->setWidgetResizable(/*resizable=*/true);
    area->viewport()->setAutoFillBackground(/*enabled=*/false);
    form->setAutoFillBackground(/*enabled=*/false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(m_progress);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kit::size::kDialog, kit::size::kGapSmall, kit::size::kDialog, kit::size::kGap);
    foot->addWidget(m_said);
    whole->addLayout(foot);
    m_progress->hide();
    m_passphrase->hide();
}

void BackupPage::retranslate()
{
    m_backupTitle->setText(tr("Back up"));
    m_backupHelp->setText(
        tr("One sealed file with everything of this desk. It is tried by a restore before it counts; you can "
           "go on working meanwhile."));
    m_file->setLabel(tr("File"), tr("Choose"));
    m_backUp->setText(tr("Back up"));
    m_passphraseTitle->setText(tr("Passphrase of the backups"));
    m_passphraseHelp->setText(
        tr("A backup opens with the passphrase that this desk has now, and with nothing else: nobody can "
           "bring it back. Keep it on paper, away from this computer."));
    m_passphrase->setLabel(tr("Passphrase"));
    m_show->setText(m_passphrase->isHidden() ? tr("Show the passphrase") : tr("Hide the passphrase"));
    m_restoreTitle->setText(tr("Restore"));
    m_restoreHelp->setText(
        tr("A backup becomes a desk in a folder of its own. The desk that is open stays as it is."));
    m_source->setLabel(tr("Backup"), tr("Choose"));
    m_folder->setLabel(tr("Empty folder"), tr("Choose"));
    m_opening->setLabel(tr("Passphrase of the backup"));
    m_restore->setText(tr("Restore"));
}

QString BackupPage::said() const
{
    return m_said->text();
}

void BackupPage::showPassphrase()
{
    const bool isShown = m_passphrase->isHidden();
    m_passphrase->edit()->setText(
        isShown ? QString::fromUtf8(m_desk.core().profile().passphrase) : QString());
    m_passphrase->setVisible(isShown);
    retranslate();
}

void BackupPage::begin(kit::Sentence doing)
{
    for (Button *button : {m_backUp, m_restore})
        button->setEnabled(/*on=*/false);
    m_progress->set(1, 2);
    m_progress->show();
    m_said->say(kit::saying(kit::State::Wait, std::move(doing)));
}

void BackupPage::end(
    const base::Result<desk::BackupReport> &report, std::function<QString(const QString &)> done)
{
    for (Button *button : {m_backUp, m_restore})
        button->setEnabled(/*on=*/true);
    m_progress->hide();
    if (!report) {
        m_said->say(kit::saying(
            kit::State::Bad, [error = report.error()] { return desk::ProblemWording::of(error); }));
        return;
    }
    m_said->say(kit::saying(kit::State::Good, [report = *report, done = std::move(done)] {
        return done(QLocale().formattedDataSize(report.bytes)) + u' '
            + tr("%n entries of the journal were checked, every one.", /*c=*/nullptr,
                static_cast<int>(report.entries));
    }));
}

void BackupPage::backUp()
{
    const QString file = m_file->path();
    if (file.isEmpty()) {
        m_file->setRefusal(tr("Choose where the backup goes."));
        return;
    }
    begin([] { return tr("Backing up, and trying the backup"); });
    m_desk.backup(file).then(this, [this, file](const base::Result<desk::BackupReport> &report) {
        end(report, [file](const QString &size) {
            return tr("Backed up: %1 in %2.").arg(size, QDir::toNativeSeparators(file));
        });
    });
}

bool BackupPage::checkRestore()
{
    const bool hasPassphrase = !m_opening->edit()->text().isEmpty();
    m_source->setRefusal(m_source->path().isEmpty() ? tr("Choose the backup.") : QString());
    m_folder->setRefusal(m_folder->path().isEmpty() ? tr("Choose an empty folder.") : QString());
    m_opening->setRefusal(hasPassphrase ? QString() : tr("The backup opens with its passphrase only."));
    return hasPassphrase && !m_source->path().isEmpty() && !m_folder->path().isEmpty();
}

void BackupPage::restore()
{
    if (!checkRestore())
        return;
    const QString folder = m_folder->path();
    begin([] { return tr("Restoring, and checking every entry"); });
    m_desk.restore(m_source->path(), folder, m_opening->edit()->text().toUtf8())
        .then(this, [this, folder](const base::Result<desk::BackupReport> &report) {
            m_opening->edit()->clear();
            end(report, [folder](const QString &) {
                return tr("Restored into %1. Start Purser with --profile and this folder to work in it.")
                    .arg(QDir::toNativeSeparators(folder));
            });
        });
}

} // namespace purser::ui
