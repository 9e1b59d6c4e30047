#include "app/desktop/floor_screens.h"

#include "ui/bench/bench_screen.h"
#include "ui/bench/pick_screen.h"
#include "ui/bench/return_screen.h"
#include "ui/frame/main_frame.h"
#include "ui/shipments/shipments_screen.h"
#include "ui/waves/waves_screen.h"

#include <QDir>
#include <QStackedWidget>

namespace purser::desktop {

FloorScreens::FloorScreens(
    desk::Desk &desk, kit::ScannerFilter &scanner, frame::MainFrame &frame, const QString &folder)
    : QObject(&frame)
    , m_frame(frame)
    , m_waves(new ui::WavesScreen(desk, scanner))
    , m_picker(new ui::PickScreen(desk, scanner))
    , m_walks(new QStackedWidget)
    , m_bench(new ui::BenchScreen(desk, scanner))
    , m_shipments(new ui::ShipmentsScreen(desk, scanner))
    , m_returns(new ui::ReturnScreen(desk, scanner))
    , m_printing(new ui::PrintCenter(desk, QDir(folder).filePath(QStringLiteral("station.ini")), &frame))
{
    m_walks->addWidget(m_waves);
    m_walks->addWidget(m_picker);
    frame.addScreen(frame::Place::Waves, m_walks);
    frame.addScreen(frame::Place::Bench, m_bench);
    frame.addScreen(frame::Place::Shipments, m_shipments);
    frame.addScreen(frame::Place::Returns, m_returns);
    joinShipments();
    joinPicker();
    connect(m_waves, &ui::WavesScreen::pickListWanted, this, [this](orders::WaveId id, const QString &title) {
        m_printing->preview({.paper = desk::Paper::PickList, .wave = id}, title);
    });
    connect(m_bench, &ui::BenchScreen::papersWanted, this, &FloorScreens::printParcel);
    connect(m_bench, &ui::BenchScreen::fullScreenWanted, &frame, &frame::MainFrame::setBare);
    connect(m_returns, &ui::ReturnScreen::fullScreenWanted, &frame, &frame::MainFrame::setBare);
    connect(m_printing, &ui::PrintCenter::failed, this, [this] { m_hasFailed = true; });
    connect(m_printing, &ui::PrintCenter::printed, this, [this] { m_hasFailed = false; });
}

void FloorScreens::showPicker(bool isShown)
{
    m_walks->setCurrentWidget(isShown ? static_cast<QWidget *>(m_picker) : m_waves);
    m_walks->currentWidget()->setFocus();
}

void FloorScreens::joinPicker()
{
    connect(m_waves, &ui::WavesScreen::pickingWanted, this, [this] { showPicker(/*isShown=*/true); });
    connect(m_picker, &ui::PickScreen::left, this, [this] { showPicker(/*isShown=*/false); });
    connect(m_picker, &ui::PickScreen::fullScreenWanted, &m_frame, &frame::MainFrame::setBare);
}

void FloorScreens::joinShipments()
{
    using ui::ShipmentsScreen;
    connect(m_shipments, &ShipmentsScreen::labelWanted, this,
        [this](orders::OrderId order, orders::ParcelId parcel, const QString &number, bool isAgain) {
            m_printing->print({.paper = desk::Paper::Label,
                                  .orders = {order},
                                  .parcel = parcel,
                                  .isStored = true,
                                  .isCopy = isAgain},
                number, [this](bool) { m_shipments->refresh(); });
        });
    connect(
        m_shipments, &ShipmentsScreen::manifestWanted, this, [this](std::int64_t list, const QString &title) {
            m_printing->print({.paper = desk::Paper::Manifest, .handover = list}, title, {});
        });
    connect(m_shipments, &ShipmentsScreen::orderWanted, this, &FloorScreens::orderWanted);
}

ui::PrinterPlaces FloorScreens::printerPlaces()
{
    using desk::Paper;
    ui::PrintPlaces &places = m_printing->places();
    return {.printer = [&places](Paper paper) { return places.target(paper).printer; },
        .folder = [&places](Paper paper) { return places.target(paper).folder; },
        .remember =
            [&places](Paper paper, const QString &printer, const QString &folder) {
                places.remember(paper, {printer, folder});
            },
        .test =
            [this](Paper paper, const std::function<void(const kit::Sentence &)> &told) {
                m_printing->printTest(paper, [told](const QString &code) {
                    told(code.isEmpty() ? kit::Sentence() : [code] { return ui::printProblem(code); });
                });
            }};
}

void FloorScreens::showFacts()
{
    using Fact = frame::MainFrame::Fact;
    if (m_hasFailed)
        m_frame.setFact(Fact::Printer, kit::State::Bad, tr("not printed, press F9 at the bench"));
    else if (m_printing->places().target(desk::Paper::Label).isSet())
        m_frame.setFact(Fact::Printer, kit::State::Good, tr("label printer ready"));
    else
        m_frame.setFact(Fact::Printer, kit::State::None, tr("no label printer chosen"));
}

/// The label first: the parcel can leave without its slip, not without its label.
void FloorScreens::printParcel(orders::OrderId id, bool isCopy)
{
    const auto *job = m_bench->run().job();
    const QString name = job == nullptr ? id.toString() : job->order.number;
    m_printing->print({.paper = desk::Paper::Label, .orders = {id}, .isCopy = isCopy}, name,
        [this, id, isCopy, name](bool isPrinted) {
            m_bench->run().notePapers(
                isPrinted ? ui::BenchRun::Papers::Sent : ui::BenchRun::Papers::NotPrinted);
            if (isPrinted)
                m_printing->print({.paper = desk::Paper::Slip, .orders = {id}, .isCopy = isCopy}, name, {});
        });
}

} // namespace purser::desktop
