#pragma once

#include "ui/kit/scan_setup.h"
#include "ui/kit/sentence.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace purser::kit {
class Button;
class Label;
class ScannerFilter;
class TextField;
} // namespace purser::kit

namespace purser::ui {

/// Bars to scan, what of them arrived, and how this station reads its scanner. What is changed acts at once.
/// GUI thread.
class ScannerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ScannerPage(kit::ScannerFilter &scanner, QWidget *parent = nullptr);

    /// As the station keeps it.
    void setSetup(const kit::ScanSetup &setup);
    [[nodiscard]] QString said() const;
    /// What the last test scan proposes; nothing when it fits as it is.
    [[nodiscard]] const std::optional<kit::ScanSetup> &proposal() const { return m_proposal; }
    [[nodiscard]] kit::Button *useButton() const { return m_use; }
    void retranslate();

Q_SIGNALS:
    /// Keep it with the station.
    void changed(const purser::kit::ScanSetup &setup);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void take(const kit::Scan &scan);
    void takeTyped();
    void say(kit::State state, const kit::Sentence &sentence);
    void propose(const std::optional<kit::ScanSetup> &setup);
    void keepFields();
    void keep(const kit::ScanSetup &setup);
    void showSetup();

    kit::ScannerFilter &m_scanner;
    std::optional<kit::ScanSetup> m_proposal;
    qint64 m_keyAt = 0; ///< of the last key that came to the test field, milliseconds
    std::chrono::milliseconds m_slowest {0};
    kit::Label *m_title;
    kit::Label *m_help;
    kit::TextField *m_test;
    kit::Label *m_arrived;
    kit::Label *m_said;
    kit::Button *m_use;
    kit::TextField *m_prefix;
    kit::TextField *m_suffix;
    kit::TextField *m_pause;
    QCheckBox *m_byPosition;
};

} // namespace purser::ui
