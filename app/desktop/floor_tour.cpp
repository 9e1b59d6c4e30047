#include "app/desktop/floor_tour.h"

#include "packing/bench_command.h"
#include "ui/bench/bench_board.h"
#include "ui/bench/bench_screen.h"
#include "ui/bench/pick_screen.h"
#include "ui/bench/return_screen.h"
#include "ui/frame/main_frame.h"
#include "ui/kit/button.h"
#include "ui/printing/print_dialog.h"
#include "ui/shipments/handover_page.h"
#include "ui/shipments/shipment_list.h"
#include "ui/shipments/shipment_list_model.h"
#include "ui/shipments/shipments_screen.h"
#include "ui/waves/waves_screen.h"

#include <QApplication>
#include <QElapsedTimer>

namespace purser::desktop {

namespace {

using packing::BenchCommand;
using ui::BenchRun;

constexpr int kPatience = 30'000;
constexpr int kLabels = 6;
constexpr QSize kDisplay {1920, 1080};

bool liveUntil(const std::function<bool()> &isOver)
{
    QElapsedTimer clock;
    clock.start();
    while (!isOver() && clock.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return isOver();
}

/// One walk through the warehouse.
class Tour
{
public:
    Tour(desk::Desk &desk, FloorScreens &floor, frame::MainFrame &frame, const Grab &grab)
        : m_desk(desk)
        , m_floor(floor)
        , m_frame(frame)
        , m_grab(grab)
        , m_run(floor.bench().run())
    {}

    /// Starts a wave, looks at its list, and brings it to the bench.
    void walkWave()
    {
        m_frame.show(frame::Place::Waves);
        auto &waves = m_floor.waves();
        if (!liveUntil([&] { return !waves.waveBoard().suggested.empty(); }))
            return m_grab(QStringLiteral("waves-empty"));
        m_grab(QStringLiteral("waves-suggested"));
        auto *main = waves.findChild<kit::Button *>(QStringLiteral("waveMainButton"));
        main->click();
        if (!liveUntil([&] { return !waves.waveBoard().running.empty(); }))
            return;
        m_grab(QStringLiteral("waves-running"));
        const auto &wave = waves.waveBoard().running.front().wave;
        m_floor.printing().preview({.paper = desk::Paper::PickList, .wave = wave.id}, wave.title);
        showDialog(QStringLiteral("print-pick-list"));
        pickSome(wave.title);
        main->click();
        (void)liveUntil([&] { return waves.waveBoard().running.empty(); });
    }

    void pack()
    {
        m_frame.show(frame::Place::Bench);
        (void)liveUntil([this] { return m_run.next().size() > 2; });
        m_grab(QStringLiteral("bench-free"));
        openSeveral();
        if (packing::workOf(m_run.state()) == nullptr)
            return;
        m_grab(QStringLiteral("bench-open"));
        refuse();
        scanRest();
        weigh();
    }

    /// An order that is put on hold while it lies on the bench.
    void intercept()
    {
        openSeveral();
        if (packing::workOf(m_run.state()) == nullptr)
            return;
        const orders::OrderId id = m_run.job()->id();
        scanOne();
        m_run.hold(QStringLiteral("tour"));
        if (liveUntil([this] { return std::holds_alternative<packing::Intercepted>(m_run.state()); }))
            m_grab(QStringLiteral("bench-intercepted"));
        m_run.command(BenchCommand::Kind::Acknowledge);
        (void)desk::waited(m_desk.release({id}));
    }

    /// Labels of a few more orders, then the driver of the first of them.
    void handOver()
    {
        auto packed = desk::waited(m_desk.idsIn({.tab = orders::Tab::Packing}, kLabels))
                          .value_or(std::vector<orders::OrderId> {});
        (void)desk::waited(m_desk.verify(packed));
        (void)desk::waited(m_desk.label(packed));
        m_frame.show(frame::Place::Shipments);
        auto &screen = m_floor.shipments();
        screen.list()->showTab(shipping::ParcelTab::ToPrint);
        if (!liveUntil([&] { return screen.list()->model()->rowCount() > 0; }))
            return m_grab(QStringLiteral("shipments-empty"));
        (void)liveUntil([&] { return screen.panel()->isVisible(); });
        m_grab(QStringLiteral("shipments-to-print"));
        screen.openHandover();
        auto *page = screen.handover();
        if (!liveUntil([page] { return !page->handover().parcels.empty(); }))
            return;
        page->scan(page->handover().parcels.front().tracking);
        (void)liveUntil([page] { return !shipping::scannedOf(page->handover()).empty(); });
        m_grab(QStringLiteral("handover-scanned"));
        page->scan(QStringLiteral("JD0002241234567890"));
        (void)liveUntil([page] { return page->reply().isRefused(); });
        m_grab(QStringLiteral("handover-refused"));
        page->enter();
        m_grab(QStringLiteral("handover-question"));
        page->back();
        page->back();
    }

    /// Of a return that is on its way: its parcel, a wrong thing, each piece, and a parcel that nobody knows.
    void takeReturn()
    {
        m_frame.show(frame::Place::Returns);
        auto &run = m_floor.returns().run();
        const auto rests = [&run] { return liveUntil([&run] { return !run.isBusy(); }); };
        const auto number = expectReturn();
        m_grab(QStringLiteral("returns-free"));
        run.scan(QStringLiteral("1Z0000000000404404"));
        (void)rests();
        m_grab(QStringLiteral("returns-unknown"));
        run.scan(number);
        if (!rests() || aftersales::workOf(run.state()) == nullptr)
            return;
        m_grab(QStringLiteral("returns-open"));
        run.scan(QStringLiteral("4006381333931"));
        m_grab(QStringLiteral("returns-refused"));
        run.acknowledge();
        run.finish();
        m_grab(QStringLiteral("returns-incomplete"));
        run.leave();
        const auto &codes = aftersales::workOf(run.state())->lines.front().barcodes;
        run.scan(std::ranges::find(codes, 1, &aftersales::ReturnBarcode::factor)->code);
        m_grab(QStringLiteral("returns-grade"));
        grabOnDisplay(QStringLiteral("returns-grade-display"));
        run.grade(QStringLiteral("B"));
        (void)rests();
        m_grab(QStringLiteral("returns-graded"));
        run.finish();
        run.finish();
        (void)rests();
        m_grab(QStringLiteral("returns-handed"));
        run.scan(number);
        (void)rests();
        m_grab(QStringLiteral("returns-again"));
        run.acknowledge();
        forgetReturn();
    }

private:
    /// Opens a case for a delivered order, as for a buyer who called. @returns the order's number
    [[nodiscard]] QString expectReturn()
    {
        const auto delivered = desk::waited(m_desk.idsIn({.stage = orders::Stage::Delivered}, kLabels));
        for (const orders::OrderId id : delivered.value_or(std::vector<orders::OrderId> {})) {
            const auto detail = desk::waited(m_desk.detail(id));
            if (!detail || !*detail)
                continue;
            const auto &order = (*detail)->order;
            const auto opened = desk::waited(m_desk.openCase(id,
                {.reason = QStringLiteral("size"),
                    .pieces = desk::returnablePieces(order, (*detail)->cases)}));
            if (!opened.code.isEmpty())
                continue;
            (void)desk::waited(m_desk.decideCase(opened.id, /*approve=*/true, {}));
            m_returned = id;
            return order.number;
        }
        return {};
    }

    /// The day that follows must find the order as it was.
    void forgetReturn()
    {
        constexpr int kMostSteps = 10;
        for (int steps = 0; steps < kMostSteps; ++steps) {
            const auto detail = desk::waited(m_desk.detail(m_returned));
            if (!detail || !*detail || (*detail)->cases.empty())
                return;
            const auto token = desk::waited(m_desk.lastUndoToken());
            if (!token || !desk::waited(m_desk.undo(*token)).isClean())
                return;
        }
    }

    /// As large as on a display of its own.
    void grabOnDisplay(const QString &name)
    {
        const QSize window = m_frame.size();
        m_frame.resize(kDisplay);
        m_grab(name);
        m_frame.resize(window);
    }

    /// The first stop of a walk by scanner, with a wrong scan and a bin that seems too empty.
    void pickSome(const QString &wave)
    {
        m_floor.showPicker(/*isShown=*/true);
        auto &run = m_floor.picker().run();
        (void)liveUntil([&run] { return !run.choice().waves.empty(); });
        m_grab(QStringLiteral("picker-free"));
        run.scan(wave);
        if (!liveUntil([&run] { return std::holds_alternative<picking::Walk>(run.state()); }))
            return m_floor.showPicker(/*isShown=*/false);
        m_grab(QStringLiteral("picker-bin"));
        const auto first = picking::workOf(run.state())->stops.front();
        run.scan(first.bin);
        (void)liveUntil([&run] { return !run.isBusy(); });
        m_grab(QStringLiteral("picker-item"));
        run.scan(QStringLiteral("4006381333931"));
        (void)liveUntil([this] { return m_floor.picker().isRefusing(); });
        m_grab(QStringLiteral("picker-refused"));
        run.acknowledge();
        run.reportShortage();
        m_grab(QStringLiteral("picker-short"));
        run.leaveShortage();
        m_floor.showPicker(/*isShown=*/false);
    }

    void showDialog(const QString &name)
    {
        if (!liveUntil([this] { return m_floor.printing().dialog() != nullptr; }))
            return;
        (void)liveUntil([this] {
            const auto *view = m_floor.printing().dialog();
            return view->isVisible() && view->hasPages();
        });
        m_grab(name);
        m_floor.printing().dialog()->close();
    }

    /// Opens an order with more than one piece, else the first.
    void openSeveral()
    {
        QString number;
        for (const BenchRun::Next &one : m_run.next()) {
            const auto job = desk::waited(m_desk.openAtBench(one.number));
            if (!job)
                continue;
            int pieces = 0;
            for (const auto &line : job->order.lines)
                pieces += line.quantity;
            if (number.isEmpty() || pieces > 1)
                number = one.number;
            if (pieces > 1)
                break;
        }
        m_run.scan(number);
        (void)liveUntil([this] { return m_run.waiting() == BenchRun::Waiting::None; });
    }

    void scanOne()
    {
        const auto *work = packing::workOf(m_run.state());
        const auto line = packing::nextLine(*work);
        if (!line)
            return;
        m_run.scan(work->order.lines[*line].barcodes.front().code);
        while (std::holds_alternative<packing::AskInspect>(m_run.state())) {
            m_grab(QStringLiteral("bench-look"));
            m_run.command(BenchCommand::Kind::Confirm);
        }
        if (std::holds_alternative<packing::AskExpiry>(m_run.state())) {
            m_grab(QStringLiteral("bench-date"));
            m_run.giveDate(QDate::currentDate().addYears(1));
        }
    }

    void scanRest()
    {
        for (int scans = 0; scans < 100 && std::holds_alternative<packing::Verify>(m_run.state()); ++scans) {
            scanOne();
            if (scans == 0)
                showGood();
        }
    }

    /// Inside the window, and as large as on a display of its own.
    void showGood()
    {
        m_grab(QStringLiteral("bench-good"));
        grabOnDisplay(QStringLiteral("bench-good-display"));
    }

    /// A thing that this order does not have.
    void refuse()
    {
        QString other = QStringLiteral("4006381333931");
        for (const BenchRun::Next &one : m_run.next()) {
            const auto job = desk::waited(m_desk.openAtBench(one.number));
            if (job && job->id() != m_run.job()->id())
                for (const auto &line : job->order.lines)
                    if (std::ranges::find(m_run.job()->order.lines, line.sku, &packing::BenchLine::sku)
                        == m_run.job()->order.lines.end())
                        other = line.barcodes.front().code;
        }
        m_run.scan(other);
        (void)liveUntil([this] { return m_floor.bench().isRefusing(); });
        m_run.scan(other);
        m_run.scan(other);
        m_grab(QStringLiteral("bench-refused"));
        m_run.command(BenchCommand::Kind::Acknowledge);
    }

    void weigh()
    {
        if (!std::holds_alternative<packing::Weigh>(m_run.state()))
            return;
        m_grab(QStringLiteral("bench-weigh"));
        const auto *work = packing::workOf(m_run.state());
        std::int64_t grams = packing::tareOf(*work).value_or(0);
        for (const auto &line : work->order.lines)
            grams += line.weightGrams * line.quantity;
        m_run.weigh(grams);
        m_grab(QStringLiteral("bench-buying"));
        if (!liveUntil([this] { return m_run.papers() == BenchRun::Papers::Sent; }))
            return;
        m_grab(QStringLiteral("bench-label"));
        const orders::OrderId id = m_run.job()->id();
        for (const auto &[paper, name] : {std::pair {desk::Paper::Label, QStringLiteral("print-label")},
                 std::pair {desk::Paper::Slip, QStringLiteral("print-slip")}}) {
            m_floor.printing().preview({.paper = paper, .orders = {id}}, m_run.job()->order.number);
            showDialog(name);
        }
        if (const auto *closing = std::get_if<packing::CloseByLabel>(&m_run.state()))
            m_run.scan(closing->labels.front());
        (void)liveUntil([this] { return m_run.waiting() == BenchRun::Waiting::None; });
        m_grab(QStringLiteral("bench-closed"));
    }

    desk::Desk &m_desk;
    FloorScreens &m_floor;
    frame::MainFrame &m_frame;
    const Grab &m_grab;
    BenchRun &m_run;
    orders::OrderId m_returned;
};

} // namespace

void tourFloor(
    desk::Desk &desk, FloorScreens &floor, frame::MainFrame &frame, const QString &printed, const Grab &grab)
{
    for (const desk::Paper paper : {desk::Paper::Label, desk::Paper::Slip})
        floor.printing().places().remember(paper, {.folder = printed});
    Tour tour(desk, floor, frame, grab);
    tour.walkWave();
    tour.pack();
    tour.intercept();
    tour.handOver();
    tour.takeReturn();
    frame.show(frame::Place::Orders);
}

} // namespace purser::desktop
