#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QObject>

#include "app/run/background.h"
#include "app/tryout/page_options.h"
#include "core/run/run_set.h"

class QProcess;

namespace interleave {

/// A page in a process of its own, which may freeze as it likes. What happened at it comes through a pipe, so there is no file; the page
/// holds another one, which ends with this program, and ends with that. Exactly one of its signals comes, once.
/// Thread safety: UI thread only; never waits.
class PageProcess : public QObject {
    Q_OBJECT

public:
    /// `program` is this one's file; the words ask for a page that is recorded to its parent. Nothing is read while the gate is closed.
    PageProcess(const QString& program, const QStringList& words, MeasuringGate& gate, QObject* parent = nullptr);
    /// The page goes too.
    ~PageProcess() override;

    /// At once, also a page that is frozen: nothing is told of what happened.
    void end();

signals:
    /// It was closed.
    void recorded(std::shared_ptr<const interleave::RunSet> runs);
    /// It did not open, or ended by itself.
    void failed(const interleave::Error& error);
    /// By end().
    void ended();

private:
    void finish(int exitCode, bool isOrderly);
    void read(const QByteArray& letters);

    QProcess* m_process;
    Background m_reading;
    bool m_isToEnd = false;
};

} // namespace interleave
