namespace Lajur.Registry.Opening;

/// <summary>The keys of our advisory locks on PostgreSQL, together so that no two are alike. "LAJUR" and a number.</summary>
internal static class AdvisoryLocks
{
    public const long Migration = 0x4C414A5552_01;
    public const long Feed = 0x4C414A5552_02;
    public const long Books = 0x4C414A5552_03;
}
