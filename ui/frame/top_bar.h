#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace purser::kit {
class Button;
}

namespace purser::frame {

class SearchField;

/// Search, the shops shown, and who works here.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] SearchField *search() const { return m_search; }
    /// Names in the order shown; the filter starts with all of them.
    void setShops(const QStringList &names);
    /// @param index  into the names; -1: all shops
    void setShop(int index);
    void setUser(const QString &name);
    void retranslate();

Q_SIGNALS:
    /// -1: all shops
    void shopChosen(int index);
    void userMenuWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openShops();

    SearchField *m_search;
    kit::Button *m_shop;
    kit::Button *m_user;
    QStringList m_shops;
    int m_chosen = -1;
};

} // namespace purser::frame
