// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/points_model.h"

#include <algorithm>

#include "app/experiment/experiment_words.h"
#include "app/i18n/qt_words.h"
#include "core/experiment/measure_title.h"

namespace interleave {

PointsModel::PointsModel(const Words& words, QObject* parent) : QAbstractTableModel(parent), m_words(words)
{
}

void PointsModel::setResults(const experiment::Results& results)
{
    beginResetModel();
    setTitles(results);
    m_points.clear();
    m_rows.clear();
    for (std::size_t point = 0; point < results.design().points.size(); ++point) {
        if (results.rowsOf(point).empty())
            continue;
        m_points.push_back(point);
        m_rows.push_back(cellsOf(results, point));
    }
    endResetModel();
}

void PointsModel::setTitles(const experiment::Results& results)
{
    const experiment::Experiment& experiment = results.experiment();
    m_titles = {tr("Work"), tr("Model")};
    m_firstNumber = static_cast<int>(m_titles.size());
    for (std::size_t axis = 0; axis < experiment.axes.size(); ++axis)
        m_titles.append(axisTitleOf(experiment, axis, m_words));
    m_titles.append(tr("Runs"));
    for (const std::string& measure : experiment.measures)
        m_titles.append(toQString(m_words, experiment::titleOf(measure)));
}

QStringList PointsModel::cellsOf(const experiment::Results& results, std::size_t place) const
{
    const experiment::Experiment& experiment = results.experiment();
    const experiment::Point& point = results.design().points[place];
    const bool isSimulated = experiment.models[point.model].model->isSimulated;
    const QString model = toQString(m_words, experiment.models[point.model].model->title);
    QStringList cells{toQString(m_words, experiment.works[point.work].scenario->title),
                      isSimulated ? tr("%1, simulated").arg(model) : model};
    for (const std::int64_t value : point.values)
        cells.append(QString::fromStdString(m_words.number(value)));
    const auto counted =
        std::ranges::count_if(results.rowsOf(place), [&](std::size_t row) { return !results.leftOut(row); });
    const auto all = static_cast<std::int64_t>(results.rowsOf(place).size());
    cells.append(
        counted == all
            ? QString::fromStdString(m_words.number(all))
            : tr("%1 of %2").arg(QString::fromStdString(m_words.number(counted)), QString::fromStdString(m_words.number(all))));
    for (const std::string& measure : experiment.measures) {
        const std::optional<experiment::Spread> spread = results.spread(place, measure);
        if (!spread)
            cells.append(QStringLiteral("–"));
        else if (spread->count == 1)
            cells.append(figuresOf(spread->median, m_words));
        else
            cells.append(tr("%1 (%2 to %3)", "a median and its quartiles")
                             .arg(figuresOf(spread->median, m_words), figuresOf(spread->lowerQuarter, m_words),
                                  figuresOf(spread->upperQuarter, m_words)));
    }
    return cells;
}

std::optional<int> PointsModel::rowOf(std::size_t point) const
{
    const auto found = std::ranges::find(m_points, point);
    return found == m_points.end() ? std::nullopt : std::optional(static_cast<int>(found - m_points.begin()));
}

int PointsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PointsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant PointsModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= m_firstNumber)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

} // namespace interleave
