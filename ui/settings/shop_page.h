#pragma once

#include "desk/desk.h"
#include "ui/kit/paged_model.h"

#include <QWidget>

namespace purser::kit {
class Button;
class PagedTable;
} // namespace purser::kit

namespace purser::ui {

class ShopForm;

struct ShopListRow
{
    std::int64_t id = 0;
    QString name {};
    QString kind {};

    bool operator==(const ShopListRow &) const = default;
};

class ShopListModel final : public kit::PagedModel<ShopListRow>
{
    Q_OBJECT

public:
    using PagedModel::PagedModel;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

/// The shops of the profile: the list, and one shop's login and papers. GUI thread.
class ShopPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ShopPage(desk::Desk &desk, QWidget *parent = nullptr);

    void retranslate();
    /// An empty form for one more shop.
    void addShop();
    void save();
    [[nodiscard]] ShopForm *form() const { return m_form; }
    [[nodiscard]] kit::PagedTable *table() const { return m_table; }

Q_SIGNALS:
    /// A shop is new or has another name.
    void shopsChanged();
    /// A new shop is connected and kept.
    void shopAdded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeScrolledForm();
    void read(orders::ShopId chosen);
    void showChosen();
    void saveNew();
    void saveAdded(orders::ShopId id);
    void saveKnown(orders::ShopId shop, const desk::ShopChange &change);
    void showSaved(orders::ShopId shop);
    [[nodiscard]] std::optional<orders::Shop> chosen() const;

    desk::Desk &m_desk;
    ShopListModel *m_model;
    kit::PagedTable *m_table;
    kit::Button *m_add;
    ShopForm *m_form;
    std::vector<orders::Shop> m_shops;
    bool m_isLogoChanged = false;
};

} // namespace purser::ui
