// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/page_process.h"

#include <QProcess>

#include "core/saving/run_file.h"

namespace interleave {

namespace {

Error pageError(Text text, const QByteArray& detail = {})
{
    return {ErrorCode::CannotStart, {text, {}}, detail.toStdString()};
}

/// What the page said itself, in its last line.
Error refusalOf(const QByteArray& said)
{
    const QString line = QString::fromUtf8(said).trimmed().section(QLatin1Char('\n'), -1);
    if (line.isEmpty())
        return pageError(INTERLEAVE_TEXT("error", "The page could not be opened."));
    return {ErrorCode::CannotStart,
            {INTERLEAVE_TEXT("error", "The page could not be opened: %1"), {line.toStdString()}},
            said.toStdString()};
}

} // namespace

PageProcess::PageProcess(const QString& program, const QStringList& words, MeasuringGate& gate, QObject* parent)
    : QObject(parent), m_process(new QProcess(this)), m_reading(nullptr, &gate)
{
    connect(m_process, &QProcess::finished, this,
            [this](int exitCode, QProcess::ExitStatus status) { finish(exitCode, status == QProcess::NormalExit); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(refusalOf(m_process->errorString().toUtf8()));
    });
    connect(&m_reading, &Background::failed, this, &PageProcess::failed);
    m_process->start(program, words);
}

/// Its destructor would wait for a page that is asked politely; this one has nothing to tidy up.
PageProcess::~PageProcess()
{
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
}

void PageProcess::end()
{
    m_isToEnd = true;
    m_process->kill();
}

void PageProcess::finish(int exitCode, bool isOrderly)
{
    if (m_isToEnd)
        emit ended();
    else if (!isOrderly)
        emit failed(pageError(
            INTERLEAVE_TEXT("error", "The page ended before it was closed, so nothing is known of what happened "
                                     "at it.")));
    else if (exitCode != 0)
        emit failed(refusalOf(m_process->readAllStandardError()));
    else
        read(m_process->readAllStandardOutput());
}

/// A long stay at the page has very many pictures.
void PageProcess::read(const QByteArray& letters)
{
    m_reading.begin([this, letters](const Watch& watch) -> Background::Delivery {
        const QByteArray bytes = QByteArray::fromBase64(letters);
        auto result = std::make_shared<Result<RunSet>>(openRuns(bytes.toStdString(), "page", watch));
        return [this, result] {
            if (*result)
                emit recorded(std::make_shared<const RunSet>(std::move(**result)));
            else
                emit failed(result->error());
        };
    });
}

} // namespace interleave
