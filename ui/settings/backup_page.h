#pragma once

#include "desk/desk.h"
#include "ui/kit/sentence.h"

#include <QWidget>

namespace purser::kit {
class Button;
class Label;
class ProgressLine;
class TextField;
} // namespace purser::kit

namespace purser::ui {

class PathField;

/// The desk as one sealed file, the passphrase that opens it, and the way back: into an empty folder, never
/// over a desk. GUI thread.
class BackupPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPage(desk::Desk &desk, QWidget *parent = nullptr);

    void retranslate();
    /// What was said of the last backup or restore.
    [[nodiscard]] QString said() const;

private:
    void build();
    void backUp();
    void restore();
    void showPassphrase();
    void begin(kit::Sentence doing);
    void end(const base::Result<desk::BackupReport> &report, std::function<QString(const QString &)> done);
    [[nodiscard]] bool checkRestore();

    desk::Desk &m_desk;
    kit::Label *m_backupTitle;
    kit::Label *m_backupHelp;
    PathField *m_file;
    kit::Button *m_backUp;
    kit::Label *m_passphraseTitle;
    kit::Label *m_passphraseHelp;
    kit::Button *m_show;
    kit::TextField *m_passphrase;
    kit::Label *m_restoreTitle;
    kit::Label *m_restoreHelp;
    PathField *m_source;
    PathField *m_folder;
    kit::TextField *m_opening; ///< the backup's passphrase
    kit::Button *m_restore;
    kit::ProgressLine *m_progress;
    kit::Label *m_said;
};

} // namespace purser::ui
