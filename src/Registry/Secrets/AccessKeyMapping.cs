using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Secrets;

internal sealed class AccessKeyMapping : IEntityTypeConfiguration<AccessKey>
{
    public void Configure(EntityTypeBuilder<AccessKey> key)
    {
        key.ToTable("access_keys");
        key.Property(k => k.Id).ValueGeneratedNever();
    }
}
