/**
 * SQL that lets the role of another subgraph read views of the current schema. The role exists where both share a
 * database; alone, there is nobody to grant to.
 */
export const grantViews = (role: string, ...views: readonly string[]): string => `
  DO $$ BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${role}') THEN
      EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${role}', current_schema());
      GRANT SELECT ON ${views.join(', ')} TO ${role};
    END IF;
  END $$`;
