#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QProcess;

namespace interleave {

/// Another program that holds something for this one as long as it runs. It is given a pipe to read that ends with this program, however that
/// ends. One that complains does not hold, whatever it does then.
/// Thread safety: UI thread only; never waits.
class HoldingProcess : public QObject {
    Q_OBJECT

public:
    enum class Ends {
        WithItsInput,
        WhenTold, ///< it does not read what it is given
    };

    HoldingProcess(const QString& program, const QStringList& arguments, Ends ends, QObject* parent = nullptr);
    ~HoldingProcess() override;

    bool isHolding() const { return m_isHolding; }

signals:
    /// It holds no longer.
    void ended();

private:
    void giveUp();

    QProcess* m_process;
    Ends m_ends;
    bool m_isHolding = true;
};

} // namespace interleave
