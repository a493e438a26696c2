// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/row_menu.h"

#include <algorithm>
#include <functional>
#include <QMenu>

namespace interleave {

namespace {

using gantt::RowArrangement;
using Edit = std::function<void(RowArrangement&)>;

/// Adds entries that change the arrangement of the rows.
/// Thread safety: UI thread only.
class Entries {
public:
    Entries(QMenu& menu, GanttState& state) : m_menu(menu), m_state(state) {}

    void add(const QString& text, bool isPossible, Edit edit)
    {
        QAction* action = m_menu.addAction(text);
        action->setEnabled(isPossible);
        QObject::connect(action, &QAction::triggered, &m_state, [state = &m_state, edit = std::move(edit)] {
            RowArrangement arrangement = state->arrangement();
            edit(arrangement);
            state->setArrangement(std::move(arrangement));
        });
    }

private:
    QMenu& m_menu;
    GanttState& m_state;
};

/// The row that is shown so many places further down, where the other one may change places with it.
std::optional<gantt::Row::Subject> neighbourOf(const RowPlace& row, const GanttState& state, std::ptrdiff_t by)
{
    const std::optional<std::size_t> place = state.placeOfRow(row);
    const std::vector<std::size_t>& shown = state.shownRows(row.run);
    const auto wanted = static_cast<std::ptrdiff_t>(place.value_or(0)) + by;
    if (!place || wanted < 0 || wanted >= std::ssize(shown))
        return std::nullopt;
    const std::vector<gantt::Row>& rows = state.chartOf(row.run)->rows;
    const gantt::Row::Subject neighbour = rows[shown[static_cast<std::size_t>(wanted)]].subject();
    const RowArrangement& arrangement = state.arrangement();
    const bool fits = arrangement.isPinned(neighbour) == arrangement.isPinned(rows[row.row].subject());
    return fits ? std::optional(neighbour) : std::nullopt;
}

} // namespace

std::unique_ptr<QMenu> menuOfRow(const RowPlace& row, GanttState& state, const GanttWords& words, QWidget* parent)
{
    if (row.run >= state.runCount() || !state.chartOf(row.run) || row.row >= state.chartOf(row.run)->rows.size())
        return nullptr;
    const std::shared_ptr<const gantt::Chart> chart = state.chartOf(row.run);
    const gantt::Row::Subject subject = chart->rows[row.row].subject();
    const RowArrangement& arrangement = state.arrangement();
    auto menu = std::make_unique<QMenu>(parent);
    menu->setAccessibleName(words.rowName(row));
    Entries entries(*menu, state);
    const bool isPinned = arrangement.isPinned(subject);
    entries.add(isPinned ? GanttWords::tr("&Unpin") : GanttWords::tr("&Pin to the top"), true,
                [subject, isPinned](RowArrangement& rows) { rows.setPinned(subject, !isPinned); });
    const auto addMove = [&](const QString& text, std::ptrdiff_t by) {
        const std::optional<gantt::Row::Subject> to = neighbourOf(row, state, by);
        entries.add(text, to.has_value(),
                    [chart, subject, to](RowArrangement& rows) { rows.move(chart->rows, subject, to.value_or(subject)); });
    };
    addMove(GanttWords::tr("Move &up"), -1);
    addMove(GanttWords::tr("Move &down"), 1);
    entries.add(GanttWords::tr("&Hide"), state.rowCount(row.run) > 1,
                [subject](RowArrangement& rows) { rows.hide(subject); });
    menu->addSeparator();
    const auto hidden = static_cast<std::int64_t>(arrangement.hiddenOf(chart->rows));
    entries.add(words(Message{INTERLEAVE_TEXT_N("window", "&Show %n hidden row(s)"), {}, hidden}), hidden > 0,
                [](RowArrangement& rows) { rows.showHidden(); });
    entries.add(GanttWords::tr("&All rows in their own order"), !arrangement.isDefault(),
                [](RowArrangement& rows) { rows = {}; });
    return menu;
}

} // namespace interleave
