/** Our mark: a line that passes through a diamond. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M1 16h30" stroke="#14213d" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M16 5.5 26.5 16 16 26.5 5.5 16Z"
        fill="#fff"
        stroke="#0f5c63"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path d="M16 5.5 26.5 16H5.5Z" fill="#0f5c63" />
    </svg>
  );
}
