#include "ui/settings/logo_field.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QFileDialog>
#include <QImageReader>
#include <QVBoxLayout>

namespace purser::ui {

/// On white, whatever the theme.
class LogoBox final : public QWidget
{
public:
    LogoBox() { setFixedSize(kWide, kHigh); }

    void setLogo(const QImage &logo)
    {
        m_logo = QPixmap::fromImage(logo);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::Ink ink(painter, palette());
        ink.box(rect(), kit::color(kit::Role::Surface, kit::Shade::Light), kit::Role::Edge);
        if (m_logo.isNull())
            return;
        const QRect room = rect().adjusted(kInset, kInset, -kInset, -kInset);
        QRect place(QPoint(), m_logo.size().scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, m_logo);
    }

private:
    static constexpr int kWide = 152;
    static constexpr int kHigh = 92;
    static constexpr int kInset = 6;
    QPixmap m_logo;
};

using kit::Button;

LogoField::LogoField(QWidget *parent)
    : QWidget(parent)
    , m_name(new kit::Label(kit::Span {.size = kit::TextSize::Small}))
    , m_box(new LogoBox)
    , m_choose(new Button(Button::Kind::Normal))
    , m_remove(new Button(Button::Kind::Quiet))
{
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(kit::size::kGapSmall);
    buttons->addWidget(m_choose, 0, Qt::AlignLeft);
    buttons->addWidget(m_remove, 0, Qt::AlignLeft);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(kit::size::kGap);
    row->addWidget(m_box);
    row->addLayout(buttons, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::size::kGapTiny);
    column->addWidget(m_name);
    column->addLayout(row);
    m_remove->hide();
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setLogo({});
        Q_EMIT changed();
    });
}

void LogoField::setLogo(const QImage &logo)
{
    m_logo = logo;
    m_box->setLogo(logo);
    m_remove->setVisible(!logo.isNull());
}

void LogoField::choose()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (file.isEmpty())
        return;
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QImage read = reader.read();
    if (read.isNull()) {
        Q_EMIT refused(tr("This file is no picture that can be read. Use PNG or JPEG."));
        return;
    }
    setLogo(read);
    Q_EMIT changed();
}

void LogoField::retranslate()
{
    m_name->setText(tr("Logo on slips"));
    m_choose->setText(tr("Choose a picture"));
    m_remove->setText(tr("Remove"));
}

} // namespace purser::ui
