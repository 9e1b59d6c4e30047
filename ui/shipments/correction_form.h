#pragma once

#include <QWidget>

namespace purser::kit {
class Button;
class Label;
class TextField;
} // namespace purser::kit

namespace purser::ui {

/// The right tracking number of a parcel that left with a wrong one. GUI thread.
class CorrectionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionForm(QWidget *parent = nullptr);

    /// Starts anew for a parcel. @param canTell  its marketplace can be told
    void open(const QString &number, const QString &carrier, bool canTell);
    /// A scanned label fills the number in.
    void take(const QString &code);
    /// What the rule said; empty = nothing.
    void setRefusal(const QString &sentence);
    void save();
    void retranslate();

Q_SIGNALS:
    void wanted(const QString &carrier, const QString &tracking, const QString &reason);
    void left();

private:
    bool m_canTell = true;
    QString m_former;
    kit::Label *m_title;
    kit::Label *m_remark;
    kit::TextField *m_number;
    kit::TextField *m_carrier;
    kit::TextField *m_reason;
    kit::Button *m_save;
    kit::Button *m_back;
};

} // namespace purser::ui
