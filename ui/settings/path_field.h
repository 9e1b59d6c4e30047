#pragma once

#include <QWidget>

#include <functional>

namespace purser::kit {
class Button;
class TextField;
} // namespace purser::kit

namespace purser::ui {

/// A file or folder, typed or chosen in the system's dialog. GUI thread.
class PathField final : public QWidget
{
    Q_OBJECT

public:
    /// @param ask  opens the dialog at a path; empty = it was left
    explicit PathField(std::function<QString(const QString &path)> ask, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    void setLabel(const QString &label, const QString &choose);
    /// What is wrong with it; empty = nothing.
    void setRefusal(const QString &sentence);

private:
    std::function<QString(const QString &)> m_ask;
    kit::TextField *m_field;
    kit::Button *m_choose;
};

} // namespace purser::ui
