#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <QObject>
#include <QTimer>

#include "app/lecture/lecture_show.h"
#include "core/base/result.h"

namespace interleave {

/// Writes the votes of a lecture into a file a moment after each change, so that none are lost whatever happens to the program. Nothing is
/// written while nobody has voted.
/// Thread safety: UI thread only. `show` outlives it. The destructor writes what is not written yet.
class VoteKeeping : public QObject {
    Q_OBJECT

public:
    /// `folder` is made when there is something to write.
    VoteKeeping(LectureShow& show, const std::filesystem::path& folder, QObject* parent = nullptr);
    ~VoteKeeping() override;

    /// Now, unless it is written. Fails with CannotWrite.
    Result<Done> write();
    /// Where they are; empty: there are none yet.
    const std::filesystem::path& path() const { return m_path; }

signals:
    /// They could not be written.
    void failed(interleave::Error error);

private:
    LectureShow& m_show;
    std::filesystem::path m_folder;
    std::filesystem::path m_path;
    QTimer m_soon;
};

/// The votes as CSV (core/lecture/tally.h). Fails with CannotWrite.
Result<Done> writeVotes(const std::vector<lecture::CountedQuestion>& questions, const std::filesystem::path& path);

} // namespace interleave
