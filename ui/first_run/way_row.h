#pragma once

#include "ui/kit/icons.h"

#include <QWidget>

namespace purser::kit {
class Button;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// One way in: icon, title, sentence and its button. 79 high.
class WayRow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p button over.
    WayRow(kit::Icon icon, kit::Button *button, QWidget *parent = nullptr);

    void set(const QString &title, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    kit::Icon m_icon;
    kit::Label *m_title;
    kit::Label *m_sentence;
};

} // namespace purser::ui
