#include "models/documents/page_checks.h"

#include "documents/pdf.h"

#include <gtest/gtest.h>

namespace purser::test {

using namespace purser::documents;

void expectNothingTouches(const Page &page)
{
    const Box paper {0, 0, page.media.widthUm, page.media.heightUm};
    for (const BarcodeMark &bars : page.barcodes) {
        EXPECT_TRUE(paper.contains(bars.quiet)) << bars.barcode.data.toStdString();
        for (const TextMark &text : page.texts)
            EXPECT_FALSE(text.box.overlaps(bars.quiet)) << text.line.text.toStdString();
        for (const Box &rule : page.rules)
            EXPECT_FALSE(rule.overlaps(bars.quiet)) << bars.barcode.data.toStdString();
        for (const ImageMark &image : page.images)
            EXPECT_FALSE(image.box.overlaps(bars.quiet)) << bars.barcode.data.toStdString();
    }
    for (std::size_t one = 0; one < page.texts.size(); ++one) {
        const TextMark &text = page.texts[one];
        EXPECT_TRUE(paper.contains(text.box)) << text.line.text.toStdString();
        for (std::size_t other = one + 1; other < page.texts.size(); ++other)
            EXPECT_FALSE(text.box.overlaps(page.texts[other].box))
                << text.line.text.toStdString() << " over " << page.texts[other].line.text.toStdString();
    }
}

QByteArray pdfOf(const Drawn<Pages> &pages)
{
    if (!pages) {
        ADD_FAILURE() << pages.error().code.toStdString() << ": "
                      << pages.error().arguments.join(u'|').toStdString();
        return {};
    }
    return toPdf(*pages).value_or(QByteArray());
}

QString textOf(const Pages &pages)
{
    QStringList lines;
    for (const Page &page : pages)
        for (const TextMark &mark : page.texts)
            lines.append(mark.line.text);
    return lines.join(u'\n');
}

} // namespace purser::test
