#include "documents/slip.h"

#include "documents/money_text.h"
#include "documents/table.h"

#include <algorithm>

namespace purser::documents {
namespace {

using enum TextSize;

constexpr Margins kMargins {millimetres(12), millimetres(10), millimetres(9)};
constexpr int kLogoWidth = millimetres(20);
constexpr int kLogoHeight = millimetres(12);
constexpr int kGap = 3000;
constexpr int kSection = 6000; ///< between head, parties, lines
constexpr int kOrderBars = 8000;
constexpr int kReturnBars = 13000;
constexpr int kQuantityColumn = millimetres(13);
constexpr int kMoneyColumn = millimetres(20);
constexpr int kCardPadding = millimetres(6);

class SlipLayout
{
public:
    SlipLayout(const SlipContent &content, const Media &media, Fonts &fonts)
        : m_content(content)
        , m_words(words(content.language))
        , m_paper(media, fonts, content.language, kMargins)
    {
        m_paper.setRunningTitle(
            QStringLiteral("%1 · %2 · %3").arg(m_words.packingSlip, content.order.data, content.shop));
    }

    Drawn<Pages> run() &&
    {
        writeHead();
        writeParties();
        writeLines();
        if (!m_content.isGift)
            writeSums();
        writeCollect();
        writeCard();
        writeReturns();
        return std::move(m_paper).finish(m_content.legal);
    }

private:
    Sheet &sheet() { return m_paper.sheet(); }

    void writeHead()
    {
        const int top = m_paper.y();
        QString title = m_words.packingSlip;
        if (m_content.isCopy)
            title += QStringLiteral(" · ") + m_words.copy;
        const int half = m_paper.width() / 2;
        const TextBlock heading = sheet().set(title, {Pt14, true}, half);
        const TextBlock date = sheet().set(m_content.date, {Pt8}, half);
        int right = sheet().place(heading, m_paper.right() - half, top, half, Side::Right);
        right = sheet().place(date, m_paper.right() - half, right, half, Side::Right);
        const Box logo = sheet().fitted(m_content.logo, {m_paper.left(), top, kLogoWidth, kLogoHeight});
        const int x = logo.width == 0 ? m_paper.left() : logo.right() + kGap;
        const int room = m_paper.right() - std::max(heading.widthUm, date.widthUm) - x - kSection;
        int left =
            sheet().place(sheet().setFitting(m_content.shop, true, room, {Pt14, Pt11}, 2), x, top, room);
        left = sheet().write(m_content.sender.join(u'\n'), {Pt8}, x, left, room);
        m_paper.moveTo(std::max({left, right, logo.bottom()}) + kSection);
    }

    int writeParty(int x, int width, const QString &word, const QString &strong, const QStringList &lines)
    {
        int y = sheet().write(
            strong.isEmpty() && lines.isEmpty() ? QString() : word, {Pt7}, x, m_paper.y(), width);
        y = sheet().write(strong, {Pt9, true}, x, y, width);
        return sheet().write(lines.join(u'\n'), {Pt9}, x, y, width);
    }

    /// Ship to at the left; order and carrier with the order's bars below at the right.
    void writeParties()
    {
        const int column = (m_paper.width() - 2 * kGap) * 10 / 31;
        const int first = m_paper.width() - 2 * (column + kGap);
        const int second = m_paper.left() + first + kGap;
        const int left =
            writeParty(m_paper.left(), first, m_words.shipTo, m_content.recipient, m_content.address);
        const int middle =
            writeParty(second, column, m_words.order, m_content.order.data, m_content.orderNotes);
        const int right = writeParty(
            second + column + kGap, column, m_words.sentWith, m_content.service, m_content.parcelNotes);
        const int barsTop = std::max(middle, right) + kGap;
        const BarcodeMark *bars = sheet().barcodeOrSquare(m_content.order,
            {.x = second,
                .y = barsTop,
                .width = m_paper.right() - second,
                .height = kOrderBars,
                .widestModuleUm = 375,
                .side = Side::Right,
                .isFlush = true});
        m_paper.moveTo(std::max(left, bars ? bars->quiet.bottom() : barsTop) + kSection);
    }

    /// Wide enough for the widest amount, so that none is broken.
    int moneyColumn(std::optional<base::Money> SlipLine::*money)
    {
        int width = kMoneyColumn;
        for (const SlipLine &line : m_content.lines)
            if (line.*money)
                width =
                    std::max(width, sheet().set(moneyText(*(line.*money)), {Pt9}, m_paper.width()).widthUm);
        return width;
    }

    void writeLines()
    {
        std::vector<Column> columns {{m_words.item}, {m_words.quantity, kQuantityColumn, Side::Right}};
        if (!m_content.isGift) {
            columns.push_back({m_words.price, moneyColumn(&SlipLine::price), Side::Right});
            columns.push_back({m_words.amount, moneyColumn(&SlipLine::amount), Side::Right});
        }
        Table table(m_paper, std::move(columns));
        int pieces = 0;
        for (const SlipLine &line : m_content.lines) {
            pieces += line.quantity;
            std::vector<Cell> cells {
                {line.title, {Pt9}, line.note}, {QString::number(line.quantity), {Pt9, true}}};
            if (!m_content.isGift) {
                cells.push_back({line.price ? moneyText(*line.price) : QString(), {Pt9}});
                cells.push_back({line.amount ? moneyText(*line.amount) : QString(), {Pt9}});
            }
            table.row(cells);
        }
        const int right = table.rightOf(1);
        m_paper.reserve(lineHeight(Pt9) + kGap);
        m_paper.skip(kGap / 2);
        m_paper.moveTo(sheet().write(QStringLiteral("%1 %2").arg(pieces).arg(m_words.pieces), {Pt9, true},
            m_paper.left(), m_paper.y(), right - m_paper.left(), Side::Right));
    }

    void writeStep(const QString &word, const base::Money &money, TextStyle style)
    {
        const int room = std::max(m_paper.width() / 2, millimetres(50));
        const int x = m_paper.right() - room;
        const TextBlock amount = sheet().set(moneyText(money), style, room);
        const TextBlock name = sheet().set(word, style, room - amount.widthUm - kGap);
        m_paper.reserve(std::max(amount.heightUm(), name.heightUm()));
        const int below = sheet().place(name, x, m_paper.y(), room);
        m_paper.moveTo(std::max(below, sheet().place(amount, x, m_paper.y(), room, Side::Right)));
    }

    void writeSums()
    {
        const int count = static_cast<int>(m_content.steps.size());
        m_paper.skip(kGap / 2);
        if (count < 12) // a sum stays on one sheet with its steps, unless they are endless
            m_paper.reserve(count * lineHeight(Pt9) + 2 * kGap + lineHeight(Pt11) + lineHeight(Pt8));
        for (const SlipStep &step : m_content.steps)
            writeStep(step.word, step.amount, {Pt9});
        if (!m_content.total)
            return;
        if (count > 0) {
            m_paper.reserve(2 * kGap + lineHeight(Pt11) + lineHeight(Pt8));
            m_paper.skip(kGap / 2);
            const int room = std::max(m_paper.width() / 2, millimetres(50));
            sheet().rule(m_paper.right() - room, m_paper.y(), room);
            m_paper.skip(kGap / 2);
        }
        writeStep(m_words.total, *m_content.total, {Pt11, true});
        if (m_content.tax)
            writeStep(m_content.tax->word, m_content.tax->amount, {Pt8});
    }

    void writeCollect()
    {
        if (!m_content.collect)
            return;
        m_paper.skip(kGap / 2);
        writeStep(m_words.collect, *m_content.collect, {Pt11, true});
    }

    /// The sender's words in a frame, set in the middle.
    void writeCard()
    {
        if (m_content.giftMessage.isEmpty())
            return;
        const int width = m_paper.width() - 2 * kCardPadding;
        const TextBlock title = sheet().set(m_words.giftMessage, {Pt7}, width);
        const TextBlock message = sheet().set(m_content.giftMessage, {Pt11}, width);
        const TextBlock from = sheet().set(m_content.giftFrom, {Pt9, true}, width);
        const int height =
            title.heightUm() + message.heightUm() + from.heightUm() + 2 * kGap + 2 * kCardPadding;
        m_paper.skip(kSection);
        m_paper.reserve(height);
        sheet().frame({m_paper.left(), m_paper.y(), m_paper.width(), height});
        const int x = m_paper.left() + kCardPadding;
        int y = m_paper.y() + kCardPadding;
        y = sheet().place(title, x, y, width, Side::Middle) + kGap;
        y = sheet().place(message, x, y, width, Side::Middle) + kGap;
        sheet().place(from, x, y, width, Side::Middle);
        m_paper.skip(height);
    }

    /// At the foot of the last page.
    void writeReturns()
    {
        const bool hasCode = !m_content.returnCode.data.isEmpty();
        if (!hasCode && m_content.returns.isEmpty() && m_content.returnsTitle.isEmpty())
            return;
        const int codeRoom = hasCode ? m_paper.width() * 36 / 100 : 0;
        const int textRoom = m_paper.width() - codeRoom - (hasCode ? kGap : 0);
        const TextBlock title = sheet().set(m_content.returnsTitle, {Pt9, true}, textRoom);
        const TextBlock text = sheet().set(m_content.returns, {Pt9}, textRoom);
        const int codeHeight = hasCode ? kReturnBars + 1000 + lineHeight(Pt7) : 0;
        const int height = std::max(title.heightUm() + text.heightUm(), codeHeight);
        m_paper.skip(kSection);
        m_paper.reserve(height + kGap);
        const int top = m_paper.bottom() - height;
        sheet().rule(m_paper.left(), top - kGap, m_paper.width());
        sheet().place(text, m_paper.left(), sheet().place(title, m_paper.left(), top, textRoom), textRoom);
        if (hasCode)
            writeReturnCode(m_paper.right() - codeRoom, top, codeRoom);
        m_paper.moveTo(m_paper.bottom());
    }

    void writeReturnCode(int x, int top, int room)
    {
        const BarcodeMark *bars = sheet().barcodeOrSquare(m_content.returnCode,
            {.x = x,
                .y = top,
                .width = room,
                .height = kReturnBars,
                .widestModuleUm = 375,
                .side = Side::Right,
                .isFlush = true});
        if (!bars)
            return;
        const Box box = bars->bars;
        const TextBlock caption = sheet().set(m_content.returnCode.caption, {Pt7}, room);
        if (caption.widthUm <= box.width)
            sheet().place(caption, box.x, top + kReturnBars + 1000, box.width, Side::Middle);
        else
            sheet().place(caption, x, top + kReturnBars + 1000, room, Side::Right);
    }

    const SlipContent &m_content;
    const Words &m_words;
    Paper m_paper;
};

} // namespace

Drawn<Pages> layoutSlip(const SlipContent &content, const Media &media, Fonts &fonts)
{
    return SlipLayout(content, media, fonts).run();
}

} // namespace purser::documents
