#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QPushButton>
#include <QString>

#include "core/run/run.h"

namespace interleave {

/// Where a computer has fewer cores than the story has chefs: a button that has more of them simulated, and then one that leads back.
/// Hidden where there is nothing to offer.
/// Thread safety: UI thread only.
class ChefOffer : public QPushButton {
    Q_OBJECT

public:
    explicit ChefOffer(QWidget* parent = nullptr);

    /// The run on all cores, or its simulation. Null: there is none.
    void setRun(std::shared_ptr<const RunResult> run);
    /// What stood there before more chefs were simulated. Empty: nothing did.
    void setWayBack(const QString& model);

signals:
    /// A simulated run with so many chefs is wished for.
    void simulationAsked(int chefs);
    /// What stood there before shall do so again.
    void wayBackAsked();

private:
    void refresh();

    std::shared_ptr<const RunResult> m_run;
    QString m_wayBack;
    int m_chefs = 0; ///< 0: the way back is offered
};

} // namespace interleave
