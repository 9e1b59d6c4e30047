#include "documents/label.h"

#include "documents/money_text.h"
#include "documents/sheet.h"

#include <algorithm>
#include <array>

namespace purser::documents {
namespace {

using enum TextSize;

/// One way to lay a label out; tried from the most readable to the smallest.
struct Plan
{
    TextSize head;
    TextSize recipient;
    TextSize note;
    TextSize captionSize;
    int margin;
    int gap; ///< above and below a rule
    int tallestBars;
    int closingBars;
};

constexpr std::array kPlans {
    Plan {Pt14, Pt14, Pt8, Pt11, millimetres(4), 2000, millimetres(30), millimetres(11)},
    Plan {Pt14, Pt11, Pt8, Pt11, millimetres(4), 1600, millimetres(30), millimetres(10)},
    Plan {Pt11, Pt9, Pt7, Pt9, millimetres(3), 1200, millimetres(25), millimetres(8)},
    Plan {Pt9, Pt8, Pt7, Pt8, millimetres(2), 700, millimetres(20), millimetres(7)},
};
constexpr int kColumnGap = 3000;
constexpr int kTopOfBars = 2500; ///< white above bars, beside the quiet zones of the standard
constexpr int kCaptionGap = 1000;

class LabelLayout
{
public:
    LabelLayout(const LabelContent &content, const Media &media, Fonts &fonts, const Plan &plan)
        : m_content(content)
        , m_words(words(content.language))
        , m_plan(plan)
        , m_sheet(media, fonts)
        , m_left(plan.margin)
        , m_width(media.widthUm - 2 * plan.margin)
        , m_bottom(media.heightUm - plan.margin)
        , m_y(plan.margin)
    {}

    Drawn<Page> run() &&
    {
        writeHead();
        writeSenderAndFacts();
        writeRecipient();
        writeMoney();
        m_bottom = footTop();
        writeBars();
        return std::move(m_sheet).finish();
    }

private:
    void separate(int thickness)
    {
        m_y += m_plan.gap;
        m_sheet.rule(m_left, m_y, m_width, thickness);
        m_y += m_plan.gap;
    }

    void writeHead()
    {
        const auto routing = m_sheet.setFitting(m_content.routing, true, m_width / 2, {Pt24, Pt14, Pt11});
        const int rest = m_width - (routing.lines.empty() ? 0 : routing.widthUm + kColumnGap);
        const int right = m_sheet.place(routing, m_left, m_y, m_width, Side::Right);
        int left = m_sheet.write(m_content.service, {m_plan.head, true}, m_left, m_y, rest);
        left = m_sheet.write(m_content.serviceNote, {m_plan.note}, m_left, left, rest);
        m_y = std::max(left, right);
        separate(kRule);
    }

    void writeSenderAndFacts()
    {
        QStringList facts = m_content.facts;
        if (m_content.isCopy)
            facts.append(m_words.copy);
        if (facts.isEmpty() && m_content.sender.isEmpty())
            return;
        const int half = (m_width - kColumnGap) / 2;
        int left = m_y;
        if (!m_content.sender.isEmpty()) {
            left = m_sheet.write(m_words.from, {Pt7}, m_left, m_y, half);
            left = m_sheet.write(m_content.sender.join(u'\n'), {Pt7}, m_left, left, half);
        }
        const int right = m_sheet.write(
            facts.join(u'\n'), {m_plan.note}, m_left + half + kColumnGap, m_y, half, Side::Right);
        m_y = std::max(left, right);
        separate(kHairline);
    }

    void writeRecipient()
    {
        m_y = m_sheet.write(m_words.to, {Pt7}, m_left, m_y, m_width);
        m_y = m_sheet.write(m_content.recipient, {m_plan.recipient, true}, m_left, m_y, m_width);
        for (int index = 0; index < m_content.address.size(); ++index) {
            const TextStyle style {m_plan.recipient, index == m_content.strongAddressLine};
            m_y = m_sheet.write(m_content.address.at(index), style, m_left, m_y, m_width);
        }
        m_y = m_sheet.write(m_content.deliveryNote, {m_plan.note}, m_left, m_y, m_width);
        m_y = m_sheet.write(
            m_content.handling.join(QStringLiteral(" · ")), {m_plan.note, true}, m_left, m_y, m_width);
    }

    void writeMoney()
    {
        const auto row = [this](const QString &word, const std::optional<base::Money> &money, TextSize size) {
            if (!money)
                return;
            m_y += m_plan.gap / 2;
            const auto amount = m_sheet.set(moneyText(*money), {size, true}, m_width);
            m_sheet.write(word, {m_plan.note}, m_left, m_y, m_width - amount.widthUm - kColumnGap);
            m_y = m_sheet.place(amount, m_left, m_y, m_width, Side::Right);
        };
        row(m_words.collect, m_content.collect, m_plan.head);
        row(m_words.insured, m_content.insured, m_plan.note);
    }

    /// Fills the foot from the bottom up. @returns its top
    int footTop()
    {
        const bool hasClosing = !m_content.closing.data.isEmpty();
        if (!hasClosing && m_content.footer.isEmpty())
            return m_bottom;
        const int half = (m_width - kColumnGap) / 2;
        const auto caption = m_sheet.set(m_content.closing.caption, {Pt7}, half);
        const auto footer =
            m_sheet.set(m_content.footer.join(u'\n'), {m_plan.note}, hasClosing ? half : m_width);
        const int codeHeight = hasClosing ? m_plan.closingBars + caption.heightUm() + kCaptionGap : 0;
        const int height = std::max(codeHeight, footer.heightUm());
        const int top = m_bottom - height;
        if (hasClosing) {
            const auto *code = m_sheet.barcode(m_content.closing,
                {.x = m_left, .y = top, .width = half, .height = m_plan.closingBars, .widestModuleUm = 375});
            if (code)
                m_sheet.place(caption, code->bars.x, top + m_plan.closingBars + kCaptionGap, half);
        }
        m_sheet.place(footer, m_left, top + (height - footer.heightUm()) / 2, m_width, Side::Right);
        m_sheet.rule(m_left, top - m_plan.gap, m_width);
        return top - m_plan.gap;
    }

    void writeBars()
    {
        separate(kRule);
        const int top = m_y - m_plan.gap + kTopOfBars;
        const auto caption =
            m_sheet.setFitting(m_content.tracking.caption, true, m_width, {m_plan.captionSize, Pt8, Pt7});
        const int most = m_bottom - kTopOfBars - caption.heightUm() - kCaptionGap - top;
        const bool isLinear = m_content.tracking.kind != Barcode::Kind::Qr
            && m_content.tracking.kind != Barcode::Kind::DataMatrix;
        const int tallest = std::max(m_plan.tallestBars, m_content.leastBarHeightUm);
        if (isLinear && most < m_content.leastBarHeightUm) {
            m_sheet.refuse({QStringLiteral("document.does-not-fit"), {m_content.tracking.data}});
            return;
        }
        const int height = std::min(tallest, most);
        const auto *bars = m_sheet.barcode(m_content.tracking,
            {.x = m_left,
                .y = top,
                .width = m_width,
                .height = height,
                .widestModuleUm = isLinear ? 500 : 1000,
                .side = Side::Middle});
        if (bars)
            m_sheet.place(caption, m_left, bars->bars.bottom() + kCaptionGap, m_width, Side::Middle);
    }

    const LabelContent &m_content;
    const Words &m_words;
    const Plan &m_plan;
    Sheet m_sheet;
    int m_left;
    int m_width;
    int m_bottom;
    int m_y;
};

} // namespace

Drawn<Page> layoutLabel(const LabelContent &content, const Media &media, Fonts &fonts)
{
    Drawn<Page> page;
    for (const Plan &plan : kPlans) {
        page = LabelLayout(content, media, fonts, plan).run();
        const bool smallerMayHelp = !page
            && (page.error().code == QStringLiteral("document.does-not-fit")
                || page.error().code == QStringLiteral("document.barcode-too-wide"));
        if (!smallerMayHelp)
            break;
    }
    return page;
}

} // namespace purser::documents
