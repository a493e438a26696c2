#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>
#include <QWidget>

#include "app/experiment/experiment_pictures.h"

class QCheckBox;
class QComboBox;
class QToolButton;

namespace interleave {

/// What is seen of an experiment, and how: curves, map, table or what one expects; which measure over which axis; logarithmic axes.
/// Thread safety: UI thread only. `words` outlives it.
class ExperimentControls : public QWidget {
    Q_OBJECT

public:
    enum class Sight { Curves, Map, Table, Guess };

    explicit ExperimentControls(const Words& words, QWidget* parent = nullptr);

    /// Another experiment, as it is best seen at first.
    void setExperiment(const experiment::Experiment& experiment);
    Sight sight() const { return m_sight; }
    void setSight(Sight sight);
    const PictureWish& wish() const { return m_wish; }
    MapWish mapWish() const;

signals:
    void sightChanged();
    /// Another measure, axis or map.
    void wishChanged();

private:
    QToolButton* addSight(Sight sight, const QString& text, const QString& tip);
    void fillCurves(const experiment::Experiment& experiment);
    void showFit();
    void readWish();

    const Words& m_words;
    std::vector<std::string> m_measures;
    std::vector<std::vector<std::int64_t>> m_axes;               ///< values of each
    std::vector<std::pair<std::size_t, std::size_t>> m_families; ///< work and model
    PictureWish m_wish;
    Sight m_sight = Sight::Curves;
    std::vector<QToolButton*> m_sights; ///< by Sight
    QComboBox* m_measure;
    QComboBox* m_along;
    QComboBox* m_family;
    QCheckBox* m_xLogarithmic;
    QCheckBox* m_yLogarithmic;
};

} // namespace interleave
