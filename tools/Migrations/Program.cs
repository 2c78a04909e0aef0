// `dotnet ef` loads this assembly for the context factories beside this file; run by hand it only says so.
Console.WriteLine("Run scripts/migration Name to write a migration for both databases.");
