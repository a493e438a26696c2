// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/keep_awake.h"

#include "app/lecture/holding_process.h"

namespace interleave {

namespace {

/// `caffeinate` keeps the display (-d) and the computer (-i) from idle sleep while the command runs that it is given (caffeinate(8)), and a
/// display that is kept awake shows no screen saver. What a Focus does to notifications only its owner may set.
class MacMeans : public AwakeMeans {
public:
    MacMeans()
        : m_process(QStringLiteral("/usr/bin/caffeinate"),
                    {QStringLiteral("-d"), QStringLiteral("-i"), QStringLiteral("/bin/cat")}, HoldingProcess::Ends::WithItsInput)
    {
        connect(&m_process, &HoldingProcess::ended, this, &AwakeMeans::changed);
    }

    HeldOff heldOff() const override { return {.screenSaver = m_process.isHolding(), .sleep = m_process.isHolding()}; }

private:
    HoldingProcess m_process;
};

} // namespace

std::unique_ptr<AwakeMeans> awakeMeans()
{
    return std::make_unique<MacMeans>();
}

} // namespace interleave
