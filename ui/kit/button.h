#pragma once

#include "ui/kit/ink.h"

#include <QPushButton>

namespace purser::kit {

/// A verb with its key. 32 high; 36 in the footer of a panel; 26 in a filter row.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    /// Primary: the one next step. Danger: cannot be undone. Quiet: no frame until the pointer is over it.
    enum class Kind { Primary, Normal, Danger, Quiet };

    explicit Button(Kind kind, const QString &text = {}, const QString &key = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// The key as people read it: "H", "G W", "Ctrl Z"; "⏎" is drawn.
    void setKey(const QString &key);
    [[nodiscard]] QString key() const { return m_key; }
    /// Before the text, or alone; alone it needs a tool tip.
    void setSymbol(Icon icon);
    /// Muted text after the button's own, such as a count.
    void setAside(const QString &text);
    /// A chevron at the end: opens a list.
    void setOpensList(bool opens);
    void setControlHeight(int height);
    /// Paints as under the pointer, for pictures of all states.
    void setShownHovered(bool isHovered);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isAlone() const;
    [[nodiscard]] Role ink() const;
    [[nodiscard]] Spans words() const;
    [[nodiscard]] int contentWidth() const;
    void paintGround(Ink &ink) const;

    Kind m_kind;
    QString m_key;
    QString m_aside;
    std::optional<Icon> m_symbol;
    int m_height;
    bool m_opensList = false;
    bool m_isShownHovered = false;
};

} // namespace purser::kit
