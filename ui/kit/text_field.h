#pragma once

#include "ui/kit/ink.h"

#include <QWidget>

class QLineEdit;

namespace purser::kit {

class Label;

/// An input 32 high with its label above and a sentence of help, or what is wrong, below.
class TextField final : public QWidget
{
    Q_OBJECT

public:
    explicit TextField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void setLabel(const QString &label);
    void setHelp(const QString &help);
    /// @param sentence  what is wrong and how it is right; empty: nothing is
    void setRefusal(const QString &sentence);

private:
    void showRemark();

    Label *m_label;
    QLineEdit *m_edit;
    Label *m_remark;
    QString m_help;
    QString m_refusal;
};

} // namespace purser::kit
