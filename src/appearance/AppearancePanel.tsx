import { useEffect } from 'react';
import { SETTINGS, type Setting } from './appearance';
import { chooseAppearance, keepAppearanceShown, resetAppearance, useAppearance } from './use-appearance';
import './choices.css';

/** Paper and type to choose from; each choice shows on the page behind the panel at once. */
export default function AppearancePanel() {
  const chosen = useAppearance();
  useEffect(keepAppearanceShown, []);
  return (
    <>
      {SETTINGS.map(setting => (
        <Choices key={setting.name} setting={setting} value={chosen[setting.name] ?? setting.usual} />
      ))}
      {Object.keys(chosen).length > 0 && (
        <p className="pt-3">
          <button type="button" className="action" onClick={resetAppearance}>
            As it came
          </button>
        </p>
      )}
    </>
  );
}

function Choices({ setting: { name, label, choices }, value }: { setting: Setting; value: string }) {
  return (
    <fieldset className="grid grid-cols-[6.25rem_1fr] items-baseline border-hair py-2 not-last:border-b">
      <legend className="float-start text-soft">{label}</legend>
      <div className="col-start-2 flex flex-wrap items-baseline gap-x-4 gap-y-1.5">
        {choices.map(choice => (
          <label key={choice.value} className={`choice choice-${name}-${choice.value}`}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              className="choice-button"
              onChange={() => chooseAppearance(name, choice.value)}
            />
            {name === 'size' ? <Letter label={choice.label} /> : choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The sizes are shown by a letter of each, and called by their names. */
function Letter({ label }: { label: string }) {
  return (
    <>
      <span aria-hidden="true" className="inline-block min-w-6 text-center">
        A
      </span>
      <span className="sr-only">{label}</span>
    </>
  );
}
