#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <optional>
#include <QDialog>

#include "app/compare/honesty_rows.h"
#include "app/compare/standing_sign.h"
#include "app/theme/theme.h"

class QGridLayout;
class QLabel;
class QScrollArea;

namespace interleave {

/// "How do we know?": what is known of how the runs that are shown were measured, and of this computer, question by question;
/// beside each other for the two runs, and once where both are answered alike. It stays open while runs are made.
/// Thread safety: UI thread only. `words` outlives the dialog.
class HonestyDialog : public QDialog {
    Q_OBJECT

public:
    enum class Part { Runs, Machine };

    HonestyDialog(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setRuns(const std::array<std::shared_ptr<const RunResult>, 2>& runs);
    void setMachine(const Machine& machine);
    void setTheme(const Theme& theme);
    /// Shows it, in front, scrolled to that part.
    void open(Part part);
    /// All of it, a line for each question, with tabs between the columns.
    QString text() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A table of its own: a heading or several, and under each what is said to the questions.
    struct Section {
        QStringList headings;
        std::vector<bool> areSimulated; ///< by heading
        std::vector<HonestyRow> rows;
    };

    Section runSection() const;
    Section machineSection(const Section& runs) const;
    QWidget* createSigns();
    void fill();
    void addSection(QGridLayout& grid, const Section& section);
    QWidget* createAnswer(const Section& section, const HonestyRow& row, std::size_t column);
    QLabel* createText(const QString& text, TextRole role);
    void copy() const;

    const Words& m_words;
    Theme m_theme;
    std::array<std::shared_ptr<const RunResult>, 2> m_runs;
    std::optional<Machine> m_machine;
    QScrollArea* m_scroll;
    QWidget* m_signs;
    QWidget* m_machineHeading = nullptr; ///< in the scroll area; null before anything is known
};

} // namespace interleave
