// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/waiting.h"

#include <QApplication>
#include <QEventLoop>
#include <QLocale>
#include <QTimer>
#include <utility>

#include "app/run/progress_dialog.h"

namespace interleave {

namespace {

/// For which nobody needs to be told that it goes on.
constexpr int kMomentMs = 300;
constexpr int kBetweenLooksMs = 100;
constexpr int kSteps = 1000;

} // namespace

bool doInBackground(const QString& title, Background::Work work, QWidget* parent)
{
    Background background;
    QEventLoop moment;
    ProgressDialog dialog(title, parent);
    background.begin([&, work = std::move(work)](const Watch& watch) -> Background::Delivery {
        return [&, deliver = work(watch)] {
            deliver();
            moment.quit();
            dialog.accept();
        };
    });
    QTimer::singleShot(kMomentMs, &moment, &QEventLoop::quit);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    moment.exec(QEventLoop::ExcludeUserInputEvents); // they come afterwards
    QApplication::restoreOverrideCursor();
    if (!background.isBusy())
        return true;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &dialog, [&] {
        const int share = static_cast<int>(background.share() * kSteps);
        dialog.setProgress(share, kSteps, title + QStringLiteral(" ") + ProgressDialog::tr("%1 %").arg(QLocale().toString(share / 10)));
    });
    looks.start(kBetweenLooksMs);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace interleave
