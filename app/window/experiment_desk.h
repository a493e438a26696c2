#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QString>
#include <vector>

#include "app/experiment/experiment_pictures.h"
#include "app/experiment/guess_pane.h"
#include "app/run/background.h"
#include "app/run/experiment_controller.h"
#include "app/theme/theme.h"
#include "core/experiment/experiment_file.h"

namespace interleave {

class ExperimentPage;
class FileDesk;
class RunDesk;
class Setup;

/// The experiment that the page shows: chosen or opened, made, kept while it is made, fitted, and a point of it opened as runs.
/// Thread safety: UI thread only. What it is made from outlives it.
class ExperimentDesk : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        Setup& setup;
        RunDesk& runs;
        FileDesk& files;
        const Words& words;
        QString folder; ///< where experiments are kept while they are made, and found again
    };

    ExperimentDesk(const Parts& parts, const Theme& theme, QWidget* parent);

    ExperimentPage& page() { return *m_page; }
    /// Null while its runs are made, and before the first was chosen.
    const experiment::Results* results() const;
    bool isOn() const { return m_controller.isOn(); }
    /// The page is to be seen: what it showed before, else the first one.
    void show();
    /// An entry of the page: what is kept of it, else nothing. As the next two, it waits until this computer is known.
    void choose(int entry);
    /// One of one's own, or of a file.
    void setUp(const experiment::Experiment& wished);
    void open(const QString& path);
    /// Where what is shown is kept.
    QString record() const { return m_record; }

    /// Makes what is missing, unless runs are on.
    void start();
    void stop() { m_controller.stop(); }
    /// Forgets its runs and makes them again. A file of the user's stays as it is.
    void makeAnew();

signals:
    /// The page shall be seen.
    void asked();
    /// Whether its runs are made now, or another experiment is shown.
    void changed();
    /// Runs of a point are shown by the history: of which experiment, and which.
    void pointOpened(const QString& experiment, const QString& point);

private:
    void take(experiment::OpenedExperiment opened, const QString& record);
    Result<std::optional<experiment::OpenedExperiment>> read(const QString& path);
    bool takeNew(const experiment::Experiment& wished, const QString& record);
    bool takeOwn(const experiment::Experiment& wished);
    bool waitsForComputer(std::function<void()> action);
    void advance(const ExperimentAdvance& advance);
    void end(const std::optional<Error>& error);
    void fit();
    void showState();
    void showResults();
    void tell();
    void openPoint(std::size_t point);
    void fillEntries(const QString& own);
    QString recordOf(const QString& name) const;

    Parts m_parts;
    ExperimentPage* m_page;
    ExperimentController m_controller;
    Background m_fitting;
    std::shared_ptr<experiment::Results> m_results; ///< null before the first
    bool m_isForeign = false;                       ///< of another computer
    std::optional<WorkRate> m_workRate;             ///< of the runs that are there
    QString m_record;
    std::vector<experiment::CurveFit> m_fits;
    std::vector<FittedLine> m_lines;
    GuessedCurve m_guess;
    int m_entry = 0;
    std::function<void()> m_waiting; ///< for this computer to be known
};

} // namespace interleave
