export interface SourceLinkProps {
  readonly source: string;
}

/** A limit's source: its address as a link, what follows it as words; a repository and path as it stands. */
export function SourceLink({ source }: SourceLinkProps) {
  const { address, rest } = /^(?<address>https:\/\/\S+)(?<rest>.*)$/.exec(source)?.groups ?? {};
  if (address === undefined) return source;
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer">
        {address.replace('https://', '')}
      </a>
      {rest}
    </>
  );
}
