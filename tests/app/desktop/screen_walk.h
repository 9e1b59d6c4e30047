#pragma once

#include "app/desktop/first_steps.h"
#include "app/desktop/floor_screens.h"
#include "app/desktop/window.h"
#include "ui/approve/approve_screen.h"
#include "ui/kit/paged_table.h"
#include "ui/orders/order_list_model.h"
#include "ui/orders/orders_screen.h"
#include "ui/settings/settings_screen.h"

#include <QTest>

#include <functional>

namespace purser::desktop {

/// Calls @p look with the name of every screen of the window once it shows something, one after the other.
inline void walkScreens(Window &window, const std::function<void(const QString &name)> &look)
{
    constexpr int kWait = 5'000;
    constexpr int kSettle = 400;
    const auto seen = [&](const QString &name) {
        QTest::qWait(kSettle);
        look(name);
    };
    auto &frame = window.frame();
    for (int index = 0; index < frame::kPlaceCount; ++index) {
        const auto place = static_cast<frame::Place>(index);
        frame.show(place);
        seen(frame::nameOf(place));
    }
    auto &orders = window.orders();
    frame.show(frame::Place::Orders);
    for (const auto tab : {orders::Tab::New, orders::Tab::Check, orders::Tab::Shipped}) {
        orders.showTab(tab);
        (void)QTest::qWaitFor([&] { return orders.model()->rowCount() > 0; }, kWait);
        orders.table()->selectRow(0);
        seen(QStringLiteral("orders, ") + orders::code(tab));
    }
    Q_EMIT orders.roundWanted(orders::Tab::Check);
    (void)QTest::qWaitFor([&] { return window.approve().queue().current().has_value(); }, kWait);
    seen(QStringLiteral("approve"));
    frame.show(frame::Place::Waves);
    window.floor().showPicker(/*isShown=*/true);
    seen(QStringLiteral("picker"));
    window.floor().showPicker(/*isShown=*/false);
    frame.show(frame::Place::Settings);
    for (int page = 0; page < ui::SettingsScreen::kPageCount; ++page) {
        window.settings().showPage(static_cast<ui::SettingsScreen::Page>(page));
        seen(QStringLiteral("settings, page %1").arg(page + 1));
    }
    for (int step = 0; step < ui::FirstRunScreen::kStepCount; ++step) {
        window.firstSteps().show(static_cast<ui::FirstRunScreen::Step>(step));
        seen(QStringLiteral("first steps, %1").arg(step + 1));
    }
    frame.show(frame::Place::Home);
}

} // namespace purser::desktop
