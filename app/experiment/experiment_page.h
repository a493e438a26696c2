#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QWidget>

#include "app/experiment/experiment_pictures.h"
#include "app/experiment/experiment_words.h"
#include "app/experiment/guess_pane.h"
#include "app/run/experiment_controller.h"

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;
class QToolButton;

namespace interleave {

class CurveChart;
class ExperimentControls;
class FittedStack;
class MapChart;
class PointedChart;
class PointsTable;
class StatusLine;
class ToldPanel;

/// The page of experiments: which one, what it asks, its curves, map and table, what is to be said of them, and how far it is. It shows
/// what it is given and says what was asked for.
/// Thread safety: UI thread only. `words` outlives it.
class ExperimentPage : public QWidget {
    Q_OBJECT

public:
    /// What is going on.
    enum class State {
        Empty,    ///< nothing was measured yet
        On,       ///< runs are made
        Partial,  ///< some are there
        Complete, ///< all are
        Foreign,  ///< of another computer: it is shown and not gone on with
    };

    ExperimentPage(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// What else can be done.
    void setMenu(QMenu& menu);
    /// The titles of what can be chosen at the top: those that are built in, and then one of one's own or of a file.
    void setEntries(const QStringList& titles);

    /// Another experiment: what is chosen of it is as it suits it. Its place among the entries; `question` and `lookAt` may be empty.
    void setExperiment(int entry, const experiment::Results& results, const QString& question, const QString& lookAt,
                       const GuessedCurve& guess);
    /// Another entry is marked; nothing else happens.
    void setEntry(int entry);
    /// The same one with other runs or lines. The results are read now and not later.
    void setResults(const experiment::Results& results, const std::vector<FittedLine>& lines);
    void tell(const std::vector<ToldPart>& parts);
    void setState(State state);
    void setAdvance(const ExperimentAdvance& advance, const QString& point);
    /// What was drawn before anything was measured.
    GuessedCurve guess() const;

    /// The map where it is seen, else the curves: for pictures.
    const PointedChart& pictureChart() const;
    const PointsTable& table() const { return *m_table; }
    const std::string& measure() const;
    void setPresent(std::optional<std::size_t> point);
    QWidget& firstField();

signals:
    void backAsked();
    /// One of the entries was chosen.
    void entryChosen(int entry);
    void startAsked();
    void stopAsked();
    void pointChosen(std::size_t point);
    /// Another picture is wanted than was given: `setResults` shall be called when they can be read.
    void picturesWanted();
    /// What one expects was drawn.
    void guessed();
    void hoverText(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createFoot();
    void createViews();
    void showSight();
    void offerGuess(const experiment::Results& results);
    /// What was drawn, in the measure's own unit, as soon as its first value is known.
    void addGuess(CurvePicture& picture, const experiment::Results& results) const;
    void arrange();

    const Words& m_words;
    Theme m_theme;
    State m_state = State::Empty;
    QComboBox* m_entries;
    QToolButton* m_back;
    QPushButton* m_start;
    QPushButton* m_more;
    QLabel* m_question;
    QLabel* m_lookAt;
    ExperimentControls* m_controls;
    FittedStack* m_views;
    CurveChart* m_curves;
    MapChart* m_mapChart;
    PointsTable* m_table;
    GuessPane* m_guess;
    ToldPanel* m_told;
    QSplitter* m_split;
    QProgressBar* m_bar;
    StatusLine* m_status;
};

} // namespace interleave
