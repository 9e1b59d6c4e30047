#pragma once

#include "ui/frame/place.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

class QVBoxLayout;

namespace purser::frame {

/// The way between screens: 76 wide at the left, one item for each place that has a screen.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setOffered(Place place, bool isOffered);
    [[nodiscard]] bool isOffered(Place place) const;
    void setCurrent(Place place);
    void retranslate();

Q_SIGNALS:
    void chosen(Place place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<QAbstractButton *, kPlaceCount> m_items {};
};

} // namespace purser::frame
