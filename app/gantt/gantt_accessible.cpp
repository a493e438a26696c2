// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_accessible.h"

#include <algorithm>
#include <limits>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QQueue>

#include "app/gantt/gantt_view.h"

namespace interleave {

namespace {

constexpr int kMostKept = 256; ///< cells

/// A cell of the table, or the name in front of a row, by the table's own numbers.
struct CellPlace {
    int row = 0;
    std::optional<int> column; ///< none: the row's name
    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

std::size_t qHash(const CellPlace& place, std::size_t seed = 0)
{
    return qHashMulti(seed, place.row, place.column.value_or(-1));
}

int toInt(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
}

/// The table's numbers for what a view shows.
/// Thread safety: UI thread only.
class GanttTable {
public:
    explicit GanttTable(const GanttView& view) : m_view(view), m_state(view.state()) {}

    int rowCount() const
    {
        std::size_t rows = 0;
        for (std::size_t run = 0; run < m_state.runCount(); ++run)
            rows += m_state.rowCount(run);
        return toInt(rows);
    }

    std::optional<RowPlace> rowAt(int row) const
    {
        auto left = static_cast<std::size_t>(std::max(row, 0));
        for (std::size_t run = 0; row >= 0 && run < m_state.runCount(); ++run) {
            if (left < m_state.rowCount(run))
                return RowPlace{run, m_state.shownRows(run)[left]};
            left -= m_state.rowCount(run);
        }
        return std::nullopt;
    }

    int barsIn(int row) const
    {
        const std::optional<RowPlace> place = rowAt(row);
        return place ? toInt(m_state.barCount(*place)) : 0;
    }

    int columnCount() const
    {
        std::size_t most = 0;
        forEachRow([&most](std::size_t bars) { most = std::max(most, bars); });
        return toInt(most);
    }

    CellPlace cellOf(const BarPlace& bar) const
    {
        std::size_t row = m_state.placeOfRow({bar.run, bar.row}).value_or(m_state.rowCount(bar.run));
        for (std::size_t run = 0; run < bar.run; ++run)
            row += m_state.rowCount(run);
        return {toInt(row), toInt(bar.bar)};
    }

    /// None for a row's name, and for what is not there any more.
    std::optional<BarPlace> barOf(const CellPlace& cell) const
    {
        const std::optional<RowPlace> row = rowAt(cell.row);
        if (!row || !cell.column || *cell.column < 0 || static_cast<std::size_t>(*cell.column) >= m_state.barCount(*row))
            return std::nullopt;
        return BarPlace{row->run, row->row, static_cast<std::size_t>(*cell.column)};
    }

    bool isThere(const CellPlace& cell) const
    {
        return cell.column ? barOf(cell).has_value() : rowAt(cell.row).has_value();
    }

    /// Children are numbered through all rows: a row's name, then its spans.
    int childCount() const
    {
        std::size_t count = 0;
        forEachRow([&count](std::size_t bars) { count += 1 + bars; });
        return toInt(count);
    }

    std::optional<CellPlace> childAt(int index) const
    {
        if (index < 0)
            return std::nullopt;
        auto left = static_cast<std::size_t>(index);
        int row = 0;
        std::optional<CellPlace> found;
        forEachRow([&](std::size_t bars) {
            if (!found && left <= bars)
                found = CellPlace{row, left == 0 ? std::nullopt : std::optional(toInt(left - 1))};
            left -= std::min(left, 1 + bars);
            ++row;
        });
        return found;
    }

    int childOf(const CellPlace& cell) const
    {
        std::size_t before = 0;
        int row = 0;
        forEachRow([&](std::size_t bars) {
            if (row < cell.row)
                before += 1 + bars;
            ++row;
        });
        return toInt(before + (cell.column ? static_cast<std::size_t>(*cell.column) + 1 : 0));
    }

    /// "Ada, Interleaved": which chart a row is of cannot be seen.
    QString rowName(int row) const
    {
        const std::optional<RowPlace> place = rowAt(row);
        return place
                 ? GanttWords::tr("%1, %2", "row, chart").arg(m_view.words().rowName(*place), m_state.headingOf(place->run))
                 : QString();
    }

private:
    template<typename Visit>
    void forEachRow(Visit visit) const
    {
        for (std::size_t run = 0; run < m_state.runCount(); ++run) {
            for (std::size_t row = 0; row < m_state.rowCount(run); ++row)
                visit(m_state.barCount({run, m_state.shownRows(run)[row]}));
        }
    }

    const GanttView& m_view;
    const GanttState& m_state;
};

class GanttAccessible;

/// A span, or the name of a row. It knows its place alone, and looks up everything else when asked.
class GanttCell : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface {
public:
    GanttCell(GanttView* view, CellPlace place) : m_view(view), m_place(place) {}

    CellPlace place() const { return m_place; }

    bool isValid() const override { return m_view && GanttTable(*m_view).isThere(m_place); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return m_place.column ? QAccessible::Cell : QAccessible::RowHeader; }

    QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        const std::optional<BarPlace> bar = GanttTable(*m_view).barOf(m_place);
        if (type == QAccessible::Name)
            return bar ? m_view->words().describe(*bar).join(GanttWords::tr(", ")) : GanttTable(*m_view).rowName(m_place.row);
        if (type == QAccessible::Description && bar)
            return GanttWords::tr("%1, span %2 of %3", "row, place in it")
                .arg(GanttTable(*m_view).rowName(m_place.row))
                .arg(bar->bar + 1)
                .arg(m_view->state().barCount({bar->run, bar->row}));
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const std::optional<BarPlace> bar = GanttTable(*m_view).barOf(m_place);
        const QRect inView = bar ? m_view->rectOf(*bar).toAlignedRect() : rowLabel();
        return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const std::optional<BarPlace> bar = GanttTable(*m_view).barOf(m_place);
        state.readOnly = true;
        state.focusable = state.selectable = bar.has_value();
        state.selected = bar && m_view->state().selection() == bar;
        state.focused = state.selected && m_view->hasFocus();
        const QRect viewport(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size());
        state.offscreen = !viewport.intersects(rect());
        state.invisible = !m_view->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface && m_place.column)
            return static_cast<QAccessibleTableCellInterface*>(this);
        if (type == QAccessible::ActionInterface && m_place.column)
            return static_cast<QAccessibleActionInterface*>(this);
        return nullptr;
    }

    // As a cell of the table

    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override;
    int columnIndex() const override { return m_place.column.value_or(-1); }
    int rowIndex() const override { return m_place.row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

    // What can be done with it: what a click does

    QStringList actionNames() const override { return {setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        const std::optional<BarPlace> bar = isValid() ? GanttTable(*m_view).barOf(m_place) : std::nullopt;
        if (!bar || name != setFocusAction())
            return;
        m_view->setFocus();
        m_view->state().select(*bar);
    }

private:
    /// Left of the row's bars.
    QRect rowLabel() const
    {
        const std::optional<RowPlace> row = GanttTable(*m_view).rowAt(m_place.row);
        return row ? m_view->rowLabelRect(*row).toAlignedRect() : QRect();
    }

    QPointer<GanttView> m_view;
    CellPlace m_place;
};

/// The view as a table.
/// Thread safety: UI thread only, as all of Qt's accessibility is.
class GanttAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit GanttAccessible(GanttView* view) : QAccessibleWidget(view, QAccessible::Table), m_table(*view)
    {
        QObject::connect(&view->state(), &GanttState::selectionChanged, &m_connections, [this] { tellSelection(); });
        QObject::connect(&view->state(), &GanttState::rowsChanged, &m_connections, [this] {
            forgetCells();
            QAccessibleTableModelChangeEvent event(widget(), QAccessibleTableModelChangeEvent::ModelReset);
            QAccessible::updateAccessibility(&event);
        });
    }
    ~GanttAccessible() override { forgetCells(); }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return m_table.childCount(); }
    QAccessibleInterface* child(int index) const override
    {
        const std::optional<CellPlace> place = m_table.childAt(index);
        return place ? cell(*place) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* own = dynamic_cast<const GanttCell*>(child);
        return own && own->isValid() && own->parent() == this ? m_table.childOf(own->place()) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint position = view()->viewport()->mapFromGlobal(QPoint(x, y));
        if (!view()->viewport()->rect().contains(position))
            return nullptr;
        const std::optional<BarPlace> bar = view()->barAt(position);
        return bar ? cell(m_table.cellOf(*bar)) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return view()->hasFocus() && view()->state().selection() ? cell(m_table.cellOf(*view()->state().selection())) : nullptr;
    }

    /// A row's name, for the cells of that row.
    QAccessibleInterface* header(int row) const { return cell({row, std::nullopt}); }

    // As a table

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override
    {
        return column >= 0 && column < m_table.barsIn(row) ? cell({row, column}) : nullptr;
    }
    int rowCount() const override { return m_table.rowCount(); }
    int columnCount() const override { return m_table.columnCount(); }
    QString rowDescription(int row) const override { return m_table.rowName(row); }
    QString columnDescription(int column) const override
    {
        return column >= 0 && column < columnCount() ? GanttWords::tr("Span %1").arg(column + 1) : QString();
    }

    int selectedCellCount() const override { return view()->state().selection() ? 1 : 0; }
    QList<QAccessibleInterface*> selectedCells() const override
    {
        return view()->state().selection() ? QList{cell(m_table.cellOf(*view()->state().selection()))}
                                           : QList<QAccessibleInterface*>();
    }
    int selectedRowCount() const override { return 0; }
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedRows() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    bool isRowSelected(int) const override { return false; }
    bool isColumnSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    GanttView* view() const { return static_cast<GanttView*>(widget()); }

    QAccessibleInterface* cell(const CellPlace& place) const
    {
        if (const auto known = m_cells.constFind(place); known != m_cells.constEnd())
            return QAccessible::accessibleInterface(*known);
        if (m_order.size() >= kMostKept)
            QAccessible::deleteAccessibleInterface(m_cells.take(m_order.dequeue()));
        auto* made = new GanttCell(view(), place);
        m_cells.insert(place, QAccessible::registerAccessibleInterface(made));
        m_order.enqueue(place);
        return made;
    }

    void forgetCells()
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
        m_order.clear();
    }

    /// So that whatever the keys move to is read out.
    void tellSelection()
    {
        if (!QAccessible::isActive())
            return;
        if (const std::optional<BarPlace>& selected = view()->state().selection()) {
            QAccessibleInterface* chosen = cell(m_table.cellOf(*selected));
            QAccessibleEvent selection(chosen, QAccessible::Selection);
            QAccessible::updateAccessibility(&selection);
            if (view()->hasFocus()) {
                QAccessibleEvent focus(chosen, QAccessible::Focus);
                QAccessible::updateAccessibility(&focus);
            }
        } else if (view()->hasFocus()) {
            QAccessibleEvent focus(widget(), QAccessible::Focus);
            QAccessible::updateAccessibility(&focus);
        }
    }

    GanttTable m_table;
    QObject m_connections; ///< ends them with this
    mutable QHash<CellPlace, QAccessible::Id> m_cells;
    mutable QQueue<CellPlace> m_order; ///< of m_cells, the oldest first
};

QList<QAccessibleInterface*> GanttCell::rowHeaderCells() const
{
    const auto* table = static_cast<GanttAccessible*>(parent());
    return table && isValid() ? QList{table->header(m_place.row)} : QList<QAccessibleInterface*>();
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String(GanttView::staticMetaObject.className()) ? qobject_cast<GanttView*>(object)
                                                                                     : nullptr;
    return view ? new GanttAccessible(view) : nullptr;
}

} // namespace

void installGanttAccessible()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace interleave
