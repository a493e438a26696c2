// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/vote_keeping.h"

#include <algorithm>
#include <QDateTime>

#include "core/base/file.h"

namespace interleave {

namespace {

constexpr int kSoonMs = 300;

/// "twenty-minutes 2026-03-14 09-15-00.csv"; no two lectures begin in one second.
std::filesystem::path fileName(const lecture::Lecture& lecture)
{
    const QString name = QString::fromStdString(lecture.id.empty() ? "lecture" : lecture.id);
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    return QStringLiteral("%1 %2.csv").arg(name, time).toStdU16String();
}

} // namespace

VoteKeeping::VoteKeeping(LectureShow& show, const std::filesystem::path& folder, QObject* parent)
    : QObject(parent), m_show(show), m_folder(folder)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&show, &LectureShow::tallied, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (const Result<Done> written = write(); !written)
            emit failed(written.error());
    });
}

VoteKeeping::~VoteKeeping()
{
    if (m_soon.isActive())
        (void)write(); // there is nobody left to be told
}

Result<Done> VoteKeeping::write()
{
    m_soon.stop();
    const std::vector<lecture::CountedQuestion> questions = m_show.counted();
    const bool isEmpty = std::ranges::all_of(questions, [](const auto& each) { return each.tally.isEmpty(); });
    if (isEmpty && m_path.empty())
        return Done{};
    if (m_path.empty()) {
        std::error_code ignored; // writing says what is wrong
        std::filesystem::create_directories(m_folder, ignored);
        m_path = m_folder / fileName(m_show.lecture());
    }
    return writeVotes(questions, m_path);
}

Result<Done> writeVotes(const std::vector<lecture::CountedQuestion>& questions, const std::filesystem::path& path)
{
    return writeFile(path, [&](std::ostream& out) { lecture::writeTallyCsv(questions, out); });
}

} // namespace interleave
