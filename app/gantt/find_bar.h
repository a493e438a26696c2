#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QWidget>
#include <vector>

#include "app/theme/theme.h"
#include "core/analysis/search.h"
#include "core/run/run.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace interleave {

/// Finds tasks, steps and activities by their names, in all runs that are shown, and steps through what was found.
/// Thread safety: UI thread only. `words` outlives the bar.
class FindBar : public QWidget {
    Q_OBJECT

public:
    struct Hit {
        std::size_t run = 0;
        FoundSpan span;
        friend bool operator==(const Hit&, const Hit&) = default;
    };

    FindBar(const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Null where a run is not there yet.
    void setRuns(std::vector<std::shared_ptr<const RunResult>> runs);
    /// Shows the bar, ready to be typed into.
    void open();
    void close();
    void next() { step(1); }
    void previous() { step(-1); }

    const std::vector<Hit>& hits() const { return m_hits; }
    std::optional<Hit> current() const;

signals:
    void chosen(const interleave::FindBar::Hit& hit);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find();
    void step(std::ptrdiff_t by);
    void showCount();

    const Words& m_words;
    std::vector<std::shared_ptr<const RunResult>> m_runs;
    std::vector<Hit> m_hits;
    std::optional<std::size_t> m_current;
    QLineEdit* m_field;
    QLabel* m_count;
    std::vector<QToolButton*> m_buttons;
};

} // namespace interleave
