#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QDialog>

#include "app/lecture/lecture_show.h"
#include "app/theme/theme.h"

class QLineEdit;
class QListWidget;

namespace interleave {

/// All places of a lecture. A number that is typed chooses its place, words those that have them; Enter goes there.
/// Thread safety: UI thread only. `show` outlives it.
class OverviewDialog : public QDialog {
    Q_OBJECT

public:
    OverviewDialog(LectureShow& show, const Theme& theme, QWidget* parent = nullptr);

    /// The place that was chosen; none: none was.
    std::optional<std::size_t> chosen() const { return m_chosen; }

private:
    void add(LectureShow& show, std::size_t place);
    void find(const QString& letters);
    void choose();

    QLineEdit* m_letters;
    QListWidget* m_list; ///< each place in its row
    std::optional<std::size_t> m_chosen;
};

} // namespace interleave
