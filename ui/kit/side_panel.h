#pragma once

#include "ui/kit/ink.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace purser::kit {

class Button;
class Line;

/// The order beside the list: 420 wide, header, sections that scroll, a footer that stays.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// "BH-20421  €62.70" over "Birk Home · new  ⏲ 16:00".
    void setHeader(const QString &title, const QString &amount, Spans remark, Spans deadline);
    /// Starts a section 16 below the last: heading with its verdict.
    Line *addSection(const QString &heading, Spans verdict = {});
    /// Under the last heading; becomes its parent.
    void add(QWidget *widget, int gapAbove = 0);
    /// Removes all sections.
    void clear();
    /// The next step takes the room that is left; others follow at their own width. Becomes its parent.
    void setNextStep(Button *button);
    void addStep(Button *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Line *m_title;
    Line *m_remark;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_sections;
    QHBoxLayout *m_footer;
};

/// A sentence on a tinted ground: "Buyer: leave with neighbour".
class NoteBox final : public QWidget
{
    Q_OBJECT

public:
    NoteBox(State state, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] static int textWidth(int width);

    State m_state;
    class Label *m_text;
};

/// One product of an order: picture 36, name over variant, amount over quantity × price; 53 high.
class ProductLine final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name;
        QString remark;
        QString amount;
        QString quantity;
    };

    ProductLine(QPixmap picture, Words words, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    Words m_words;
};

} // namespace purser::kit
