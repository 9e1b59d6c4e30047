#include "desk/tables.h"

#include "aftersales/case_table.h"
#include "aftersales/return_table.h"
#include "documents/document_table.h"
#include "intake/address_edit_table.h"
#include "intake/finding_table.h"
#include "intake/rule_table.h"
#include "orders/order_message_table.h"
#include "orders/view_table.h"
#include "picking/pick_table.h"
#include "picking/wave_table.h"
#include "shipping/handover_table.h"
#include "shipping/parcel_table.h"
#include "shipping/tracking_table.h"

namespace purser::desk {

void registerDeskTables(store::Registry &registry)
{
    intake::registerFindingTable(registry);
    intake::registerRuleTables(registry);
    intake::registerAddressEditTable(registry);
    orders::registerMessageTable(registry);
    picking::registerWaveTable(registry);
    picking::registerPickTables(registry);
    shipping::registerParcelTables(registry);
    shipping::registerTrackingTables(registry);
    shipping::registerHandoverTables(registry);
    documents::registerDocumentTable(registry);
    aftersales::registerCaseTables(registry);
    aftersales::registerReturnTables(registry);
    orders::registerViewTable(registry);
}

} // namespace purser::desk
