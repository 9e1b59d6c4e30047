#include "ui/bench/bench_run.h"

namespace purser::ui {

namespace {

using orders::OrderId;

base::Refusal troubleOf(const desk::BulkResult &result)
{
    for (const auto *items : {&result.skipped, &result.failed})
        if (!items->empty())
            return {items->front().code, items->front().arguments};
    return {};
}

} // namespace

void BenchRun::buyLabels()
{
    const auto *closing = std::get_if<packing::CloseByLabel>(&m_state);
    if (closing == nullptr || !m_job)
        return;
    m_waiting = Waiting::Labels;
    m_trouble = {};
    const OrderId id = m_job->id();
    m_desk.labelPacked(id, {static_cast<int>(closing->weighedGrams), closing->work.box})
        .then(this, [this, id](const desk::BulkResult &result) {
            m_waiting = Waiting::None;
            m_trouble = troubleOf(result);
            if (result.isClean())
                return readLabels(id);
            Q_EMIT changed();
        });
}

void BenchRun::readLabels(OrderId id)
{
    m_desk.detail(id).then(this, [this, id](const base::Result<std::optional<desk::OrderDetail>> &detail) {
        if (!m_job || m_job->id() != id || !detail || !*detail)
            return;
        QStringList labels;
        for (const shipping::Parcel &parcel : (*detail)->parcels)
            if (parcel.stage == orders::ParcelStage::Labelled)
                labels << parcel.tracking;
        if (labels.isEmpty())
            m_trouble = {QStringLiteral("papers.nothing")};
        send(packing::LabelsReady {labels});
    });
}

void BenchRun::handOver()
{
    if (!m_job)
        return;
    m_waiting = Waiting::HandOver;
    m_trouble = {};
    m_desk.ship({m_job->id()}).then(this, [this](const desk::BulkResult &result) {
        if (m_waiting == Waiting::HandOver)
            m_waiting = Waiting::None;
        m_trouble = troubleOf(result);
        Q_EMIT changed();
    });
}

void BenchRun::retry()
{
    if (m_trouble.code.isEmpty() || m_waiting != Waiting::None)
        return;
    if (std::holds_alternative<packing::Finished>(m_state))
        handOver();
    else
        buyLabels();
    Q_EMIT changed();
}

} // namespace purser::ui
