#pragma once

#include <QImage>
#include <QWidget>

namespace purser::kit {
class Button;
class Label;
} // namespace purser::kit

namespace purser::ui {

/// A shop's logo as paper shows it, with the ways to choose and remove it. GUI thread.
class LogoField final : public QWidget
{
    Q_OBJECT

public:
    explicit LogoField(QWidget *parent = nullptr);

    void setLogo(const QImage &logo);
    [[nodiscard]] const QImage &logo() const { return m_logo; }
    void retranslate();

Q_SIGNALS:
    /// A person chose or removed it.
    void changed();
    /// The file is no picture; a sentence that says what is.
    void refused(const QString &sentence);

private:
    void choose();

    QImage m_logo;
    kit::Label *m_name;
    class LogoBox *m_box;
    kit::Button *m_choose;
    kit::Button *m_remove;
};

} // namespace purser::ui
