#pragma once

#include "ui/kit/sentence.h"

#include <QWidget>

namespace purser::kit {

/// Text in the type scale. One line elides from the end and shows the whole in a tool tip; a paragraph
/// wraps. Colours follow the theme.
class Label final : public QWidget
{
    Q_OBJECT

public:
    explicit Label(Spans spans = {}, QWidget *parent = nullptr);
    explicit Label(Span span, QWidget *parent = nullptr)
        : Label(Spans {std::move(span)}, parent)
    {}

    void setSpans(Spans spans);
    /// What @p words make now, and make again in every language that follows.
    void say(SentenceSpans words);
    /// Keeps the look of the first span.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return plainText(m_spans); }
    void setAlignment(Qt::Alignment alignment);
    /// A paragraph: as high as its lines at the width it gets. Shapes of states are not drawn in it.
    void setWraps(bool wraps);
    /// Logical pixels from line to line, when the type scale's is too close (paragraphs 13/20).
    void setLineHeight(int height);
    void setStruckOut(bool isStruckOut);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void put(Spans spans);
    [[nodiscard]] int step() const;

    Spans m_spans;
    SentenceSpans m_words;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    int m_lineHeight = 0;
    bool m_wraps = false;
    bool m_isStruckOut = false;
};

/// Text at the left and text at the right of one line of fixed height; the left gives way.
class Line final : public QWidget
{
    Q_OBJECT

public:
    /// @param height  logical pixels
    Line(Spans left, Spans right, int height, QWidget *parent = nullptr);

    void set(Spans left, Spans right);
    /// Where the right part starts when it is a column of its own, logical pixels from the left; 0 = right
    /// aligned.
    void setColumn(int x);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, m_height}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Spans m_left;
    Spans m_right;
    int m_height;
    int m_column = 0;
};

/// A heading of a panel or page, 12/16 semibold muted, with its verdict at the right.
[[nodiscard]] Line *heading(const QString &text, Spans verdict = {}, QWidget *parent = nullptr);
/// "Shipping  €4.90", 24 high.
[[nodiscard]] Line *keyValue(Spans key, Spans value, QWidget *parent = nullptr);
/// "09:34  Stock reserved", 22 high.
[[nodiscard]] Line *timelineLine(const QString &time, const QString &text, QWidget *parent = nullptr);

/// A 1 px line.
class Separator final : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace purser::kit
