#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QWidget>

#include "app/scenario/setup.h"
#include "app/theme/theme.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace interleave {

/// The three numbered steps at the left: choose what runs, set how much, compare what with what. Built from the catalogs.
class SetupPanel : public QWidget {
    Q_OBJECT

public:
    SetupPanel(Setup& setup, const Words& words, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// So many cores can be chosen at most.
    void setMachine(const Machine& machine);
    /// There where a person can do what is chosen. Without a menu until somebody gives it one.
    QPushButton& tryButton() { return *m_tryButton; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createHeading(int number, const QString& text);
    void createScenarioList(QVBoxLayout& layout);
    void createParameters(QVBoxLayout& layout);
    void createMoreSettings(QVBoxLayout& layout);
    void createComparison(QVBoxLayout& layout);
    void fillForms();
    void createTryButton(QVBoxLayout& layout);
    void addScenarioField(const ParameterSpec& spec);
    void addSharedFields();
    void fillSettings(Side side);
    void showScenario();
    void showModels();
    void showOffers();
    void sizeScenarioList();

    Setup& m_setup;
    const Words& m_words;
    Theme m_theme;
    QList<QLabel*> m_headings;
    QListWidget* m_scenarios = nullptr;
    QLabel* m_summary = nullptr;
    QFormLayout* m_first = nullptr;
    QFormLayout* m_more = nullptr;
    QPushButton* m_tryButton = nullptr;
    QToolButton* m_moreButton = nullptr;
    QWidget* m_moreArea = nullptr;
    std::array<QComboBox*, 2> m_models{};
    std::array<QFormLayout*, 2> m_settings{};                ///< of the models
    std::array<const ExecutionModel*, 2> m_settingsModels{}; ///< whose settings are shown
    QLabel* m_notOffered = nullptr;
    std::optional<Machine> m_machine;
};

} // namespace interleave
