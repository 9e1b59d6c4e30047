#include "documents/pdf.h"

#include "documents/pdf_page.h"

namespace purser::documents {
namespace {

QByteArray pointsOf(int um)
{
    return QByteArray::number(um * 72.0 / kMicrometresPerInch, 'f', 4);
}

} // namespace

base::Result<QByteArray> toPdf(const Pages &pages)
{
    if (pages.empty())
        return base::fail(base::Error::Kind::Refused, QStringLiteral("document.no-pages"));
    PdfFile file;
    PdfResources resources;
    const int tree = file.reserve();
    std::vector<int> contents;
    for (const Page &page : pages)
        contents.push_back(file.writeStream(contentOf(page, resources)));
    const QByteArray shared = PdfFile::reference(resources.write(file));
    QByteArray kids;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        const Media &media = pages[index].media;
        const int page = file.write("<</Type/Page/Parent " + PdfFile::reference(tree) + "/MediaBox[0 0 "
            + pointsOf(media.widthUm) + ' ' + pointsOf(media.heightUm) + "]/Resources " + shared
            + "/Contents " + PdfFile::reference(contents[index]) + ">>");
        kids += PdfFile::reference(page) + ' ';
    }
    file.write(tree,
        "<</Type/Pages/Count " + QByteArray::number(static_cast<int>(pages.size())) + "/Kids[" + kids
            + "]>>");
    const int catalog = file.write(
        "<</Type/Catalog/Pages " + PdfFile::reference(tree) + "/ViewerPreferences<</PrintScaling/None>>>>");
    const int about = file.write("<</Creator(Purser)/Producer(Purser)>>");
    return std::move(file).finish(catalog, about);
}

} // namespace purser::documents
